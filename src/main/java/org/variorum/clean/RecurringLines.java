package org.variorum.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.variorum.article.Article;
import org.variorum.article.Mark;
import org.variorum.text.Language;

/**
 * Lines that a source prints under many different stories: those in at least {@value #FEWEST_ARTICLES} of its articles
 * from more than one day, copies of one text counted once. A line that another rule marks, a headline
 * and a sentence that says who said something are never such. Neither is a paragraph with figures, quotation marks or
 * the words of its own story: papers repeat what happened before, too, and that is evidence. Immutable once made, safe
 * to share between threads.
 */
public final class RecurringLines {
    /** No lines. */
    public static final RecurringLines NONE = new RecurringLines(Set.of());

    private static final String RULE = "recurring_line";
    private static final int FEWEST_ARTICLES = 3;
    private static final int FEWEST_LETTERS = 3;
    private static final int LONGEST = 600; // letters
    private static final int LONGEST_PRINTS = 2; // paragraphs by which copies are known
    private static final double OWN_WORDS = 0.4; // share of its words from which on a paragraph belongs to its story
    private static final String QUOTES = "\"“”„«»「」『』";
    private static final Map<Language, LineRules> RULES = new ConcurrentHashMap<>();

    private final Set<Long> lines;

    private RecurringLines(Set<Long> lines) {
        this.lines = lines;
    }

    /** What an article leaves to later ones. */
    public static LineUses uses(Article article, LocalDate night) {
        List<TextLine> candidates = candidates(article);
        Stream<String> paragraphs = TextLine.unmarked(article).stream()
                .filter(line -> line.isProse() && !candidates.contains(line))
                .sorted(Comparator.comparingInt((TextLine line) -> -line.words().length()))
                .limit(LONGEST_PRINTS)
                .map(TextLine::plain);
        return new LineUses(
                LineUses.Print.of(article.source(), "").hash(),
                article.published().day().orElse(night),
                Stream.concat(Stream.of(article.title()).filter(title -> !title.isEmpty()), paragraphs)
                        .map(words -> LineUses.Print.of(article.source(), words))
                        .toList(),
                candidates.stream()
                        .map(line -> LineUses.Print.of(article.source(), line.plain()))
                        .distinct()
                        .toList());
    }

    /** The article with its lines marked that recur, and without such marks of an earlier search. */
    public Article marked(Article article) {
        Article bare = article.with(article.marks().stream()
                .filter(mark -> !mark.rule().equals(RULE))
                .toList());
        if (lines.isEmpty()) {
            return bare;
        }
        List<Mark> marks = new ArrayList<>(bare.marks());
        candidates(bare).stream()
                .filter(line -> lines.contains(
                        LineUses.Print.of(bare.source(), line.plain()).hash()))
                .forEach(line -> marks.add(new Mark(line.span(), Mark.Kind.WIDGET, RULE)));
        marks.sort(Comparator.comparing(Mark::span));
        return bare.with(List.copyOf(marks));
    }

    /** The lines that may be no part of the story. */
    private static List<TextLine> candidates(Article article) {
        List<TextLine> lines = TextLine.unmarked(article);
        LineRules rules = RULES.computeIfAbsent(article.language(), LineRules::new);
        List<TextLine> prose = lines.stream().filter(TextLine::isProse).toList();
        Map<String, Integer> uses = new HashMap<>(); // of a word, by how many paragraphs
        prose.forEach(line -> LineWords.of(line.words()).words().forEach(word -> uses.merge(word, 1, Integer::sum)));
        LineWords elsewhere = new LineWords(others(uses));
        return lines.stream()
                .filter(line -> line.words().length() <= LONGEST
                        && line.words().codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS
                        && !rules.isReport(line)
                        && !(line.isProse() && isOwn(line, elsewhere)))
                .toList();
    }

    private static Set<String> others(Map<String, Integer> uses) {
        Set<String> others = new HashSet<>(uses.keySet());
        others.removeIf(word -> uses.getOrDefault(word, 0) < 2); // one of them is the paragraph's own
        return others;
    }

    private static boolean isOwn(TextLine line, LineWords elsewhere) {
        return line.words().chars().anyMatch(letter -> Character.isDigit(letter) || QUOTES.indexOf(letter) >= 0)
                || LineWords.of(line.words()).sharedWith(elsewhere) >= OWN_WORDS;
    }

    /** Counts the lines of articles, those of earlier nights first. For one thread. */
    public static final class Census {
        private final Set<Long> prints = new HashSet<>();
        private final Map<Long, Seen> seen = new HashMap<>();
        private final Set<Long> recurring = new HashSet<>();

        private record Seen(int articles, LocalDate first, boolean severalDays) {
            Seen again(LocalDate day) {
                return new Seen(articles + 1, first, severalDays || !day.equals(first));
            }
        }

        /** Takes an article in; a copy of one that was counted is passed over. */
        public void add(LineUses article) {
            boolean copy = article.prints().stream().anyMatch(print -> prints.contains(print.hash()));
            article.prints().forEach(print -> prints.add(print.hash()));
            for (LineUses.Print line : copy ? List.<LineUses.Print>of() : article.lines()) {
                Seen now = seen.merge(
                        line.hash(), new Seen(1, article.day(), false), (before, one) -> before.again(article.day()));
                if (now.articles() >= FEWEST_ARTICLES && now.severalDays()) {
                    recurring.add(line.hash());
                }
            }
        }

        /** The lines that recur. */
        public RecurringLines lines() {
            return new RecurringLines(Set.copyOf(recurring));
        }
    }
}
