package org.variorum.bench;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import org.apache.uima.jcas.tcas.Annotation;
import org.variorum.article.Days;
import org.variorum.article.Field;
import org.variorum.date.DateFinder;
import org.variorum.date.GrammarDateFinder;
import org.variorum.text.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Our reading of dates beside HeidelTime's, on the same documents in the same run, in turns: CPU time by 1,900 characters, and how many of the
 * gold expressions each finds and gives the gold value. HeidelTime runs with its own splitter and without a tagger, because those that it can
 * call are programs apart; with one it is better by some points and slower. {@code DIR LANGUAGE}: a set's folder, HeidelTime's name of
 * its language. Not for more than one thread.
 */
public final class DateRival {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ROUNDS = 3; // the first is to warm up
    private static final double PATIENCE = 4_000; // ms of CPU for an engine in one round; at least once through the set

    /**
     * A document of a set.
     *
     * @param code its language by ISO 639-1
     */
    private record Document(String id, String code, String text, LocalDate day) {}

    /** An expression that an engine or the set's makers found. */
    private record Found(String document, int start, int end, String value) {}

    /** An engine: all expressions of one document. */
    private interface Engine {
        List<Found> read(Document document);
    }

    private DateRival() {}

    /** Prints a line for each engine, and the ratio. */
    public static void main(String[] args) throws IOException {
        List<Document> documents = documents(Path.of(args[0]));
        List<Found> gold = gold(Path.of(args[0]), documents);
        Engine ours = ours();
        Engine theirs = theirs(args[1]);
        double[] best = {Double.MAX_VALUE, Double.MAX_VALUE};
        for (int round = 0; round < ROUNDS; round++) {
            best[0] = Math.min(best[0], best(ours, documents));
            best[1] = Math.min(best[1], best(theirs, documents));
        }
        print("ours", best[0], gold, ours, documents);
        print("HeidelTime", best[1], gold, theirs, documents);
        System.out.printf(Locale.ROOT, "HeidelTime takes %.0f times as long%n", best[1] / best[0]);
    }

    private static List<Document> documents(Path folder) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (JsonNode doc : lines(folder.resolve("docs.jsonl"))) {
            String day = doc.path("dct").asString("");
            documents.add(new Document(
                    doc.path("doc_id").asString(),
                    doc.path("lang").asString("en"),
                    doc.path("text").asString(),
                    day.isEmpty() ? LocalDate.of(2022, 2, 2) : LocalDate.parse(day.substring(0, 10))));
        }
        return documents;
    }

    private static List<Found> gold(Path folder, List<Document> documents) throws IOException {
        var texts = documents.stream().collect(Collectors.toMap(Document::id, Document::text, (a, b) -> a));
        List<Found> gold = new ArrayList<>();
        for (JsonNode row : lines(folder.resolve("gold.jsonl"))) {
            String id = row.path("doc_id").asString();
            String text = texts.getOrDefault(id, "");
            if (!text.isEmpty()) {
                int start = text.offsetByCodePoints(0, row.path("start").asInt());
                int end = text.offsetByCodePoints(0, row.path("end").asInt());
                gold.add(new Found(id, start, end, row.path("value").asString("")));
            }
        }
        return gold;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(JSON::readTree).toList();
    }

    private static double best(Engine engine, List<Document> documents) {
        double best = Double.MAX_VALUE;
        long start = cpu();
        while (best == Double.MAX_VALUE || (cpu() - start) / 1e6 < PATIENCE) {
            best = Math.min(best, cost(engine, documents));
        }
        return best;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Milliseconds of CPU by 1,900 characters; splitting the text into words is part of it, for both. */
    private static double cost(Engine engine, List<Document> documents) {
        long before = cpu();
        documents.forEach(engine::read);
        long taken = cpu() - before;
        long characters = documents.stream().mapToLong(doc -> doc.text().length()).sum();
        return taken / 1e6 / characters * 1_900;
    }

    private static Engine ours() {
        DateFinder finder = new GrammarDateFinder();
        return document -> {
            Reading reading =
                    Reading.of(document.text(), new org.variorum.text.Language(document.code()), List.of());
            return finder.find(reading, Field.TEXT, Optional.of(Days.of(document.day()))).stream()
                    .map(date -> new Found(
                            document.id(), date.span().start(), date.span().end(), date.value()))
                    .toList();
        };
    }

    private static Engine theirs(String language) {
        LogManager.getLogManager().reset(); // it tells of every document, which costs time
        Config.setProps(settings());
        HeidelTimeStandalone engine = new HeidelTimeStandalone(
                Language.valueOf(language), DocumentType.NEWS, OutputType.TIMEML, "", POSTagger.NO);
        return document -> {
            List<Found> found = new ArrayList<>();
            Date day = Date.from(document.day().atTime(12, 0).toInstant(ZoneOffset.UTC));
            try {
                engine.process(document.text(), day, jcas -> {
                    for (Annotation timex : jcas.getAnnotationIndex(Timex3.type)) {
                        found.add(new Found(
                                document.id(), timex.getBegin(), timex.getEnd(), ((Timex3) timex).getTimexValue()));
                    }
                    return "";
                });
            } catch (DocumentCreationTimeMissingException e) {
                throw new IllegalStateException(document.id(), e);
            }
            return found;
        };
    }

    /** What its own config.props says, but for the places of taggers. */
    private static Properties settings() {
        Properties settings = new Properties();
        for (String kind : List.of("Date", "Duration", "Set", "Time")) {
            settings.setProperty("consider" + kind, "true");
            settings.setProperty("uimaVar" + kind, kind);
        }
        settings.setProperty("considerTemponym", "false");
        settings.setProperty("uimaVarTemponym", "Temponym");
        settings.setProperty("uimaVarLanguage", "Language");
        settings.setProperty("uimaVarTypeToProcess", "Type");
        settings.setProperty("typeSystemHome", "desc/type/HeidelTime_TypeSystem.xml");
        settings.setProperty("typeSystemHome_DKPro", "desc/type/DKPro_TypeSystem.xml");
        return settings;
    }

    private static void print(String name, double cost, List<Found> gold, Engine engine, List<Document> documents) {
        List<Found> found =
                documents.stream().flatMap(doc -> engine.read(doc).stream()).toList();
        List<Found> left = new ArrayList<>(found);
        int met = 0;
        int same = 0;
        for (Found wanted : gold) {
            Optional<Found> match =
                    left.stream().filter(one -> overlaps(one, wanted)).findFirst();
            if (match.isPresent()) {
                left.remove(match.get());
                met++;
                same += match.get().value().equalsIgnoreCase(wanted.value()) ? 1 : 0;
            }
        }
        double both = (found.size() + gold.size()) / 200.0;
        System.out.printf(
                Locale.ROOT,
                "%s: %.2f ms CPU by 1,900 characters, relaxed F1 %.1f, value F1 %.1f%n",
                name,
                cost,
                met / both,
                same / both);
    }

    private static boolean overlaps(Found one, Found other) {
        return one.document().equals(other.document()) && one.start() < other.end() && other.start() < one.end();
    }
}
