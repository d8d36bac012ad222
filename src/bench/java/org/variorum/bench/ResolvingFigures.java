package org.variorum.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.variorum.article.Article;
import org.variorum.article.Decoding;
import org.variorum.article.Field;
import org.variorum.article.Published;
import org.variorum.name.ArticleNames;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.KnownEntity;
import org.variorum.name.NameMention;
import org.variorum.name.register.NameResolver;
import org.variorum.name.spelling.NameMatcher;
import org.variorum.text.Language;
import org.variorum.text.Span;

/**
 * How long a night with many distinct names takes to resolve, and whether the next night keeps the ids. Arguments: a TSV whose first two columns are
 * names, and how many distinct names there are to be, filled up as by {@link BlockingFigures}. Bound the memory with {@code -Xmx}.
 */
public final class ResolvingFigures {
    private static final int NAMES_OF_AN_ARTICLE = 20;
    private static final int SOURCES = 50;
    private static final double NANOSECONDS = 1e9;

    private ResolvingFigures() {}

    /** Measures, see above. */
    public static void main(String[] args) throws IOException {
        Path set = Path.of(args[0]);
        int count = Integer.parseInt(args[1]);
        List<KnownEntity> register = night("first night", set, count, count, List.of());
        List<KnownEntity> after = night("a tenth of it again", set, count, count / 10, register);
        System.out.printf(Locale.ROOT, "ids and spellings as before: %b%n", register.equals(after));
    }

    private static List<KnownEntity> night(String what, Path set, int count, int used, List<KnownEntity> before) throws IOException {
        NameResolver resolver = new NameResolver(new NameMatcher(), before, List.of());
        int articles = add(resolver, names(set, count).subList(0, used));
        long begin = System.nanoTime();
        long cpu = cpu();
        resolver.cluster();
        System.out.printf(Locale.ROOT, "%s: %d names in %d articles, %d entities, %d known; clustered in %.0f s, %.0f CPU s%n",
                what, used, articles, resolver.entities().size(), resolver.register().size(),
                (System.nanoTime() - begin) / NANOSECONDS, (cpu() - cpu) / NANOSECONDS);
        return resolver.register();
    }

    private static List<String> names(Path set, int count) throws IOException {
        TreeSet<String> given = new TreeSet<>();
        for (String line : Files.readAllLines(set)) {
            given.addAll(List.of(line.split("\t")).subList(0, 2));
        }
        return List.copyOf(BlockingFigures.filled(given, count));
    }

    private static int add(NameResolver resolver, List<String> names) {
        int articles = 0;
        for (int from = 0; from < names.size(); from += NAMES_OF_AN_ARTICLE) {
            resolver.add(article(from, names.subList(from, Math.min(names.size(), from + NAMES_OF_AN_ARTICLE))));
            articles++;
        }
        return articles;
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static ArticleNames article(int number, List<String> names) {
        StringBuilder text = new StringBuilder();
        List<NameMention> mentions = new ArrayList<>();
        for (String name : names) {
            Span span = new Span(text.length(), text.length() + name.length());
            mentions.add(new NameMention(Field.TEXT, span, Kind.PERSON, Form.FULL, ""));
            text.append(name).append('\n');
        }
        String source = "source " + number / NAMES_OF_AN_ARTICLE % SOURCES;
        Article article = new Article(
                "a" + number, "", source, "", number, "", Optional.empty(), text.toString(), Published.UNKNOWN, List.of(), Language.UNKNOWN, "", List.of(),
                Decoding.NONE);
        return new ArticleNames(article, mentions);
    }
}
