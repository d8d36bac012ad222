package org.variorum.night;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SyntheticNightTest {
    private static final int ARTICLES = 2_000;
    private static final List<SyntheticNight.Delivery> NIGHT = deliveries(7, ARTICLES);

    @TempDir
    Path folder;

    @Test
    void oneSeedWritesTheSameBytesTwice() throws IOException {
        assertEquals(files(11, 300, "first"), files(11, 300, "second"));
    }

    @Test
    void anotherSeedWritesAnotherNight() throws IOException {
        assertNotEquals(files(11, 50, "first"), files(12, 50, "second"));
    }

    @Test
    void asManyArticlesAsAskedForStandInTheFilesEachWithItsOwnId() throws IOException {
        Set<String> ids = new HashSet<>();
        for (String file : files(11, 300, "night").values()) {
            file.lines()
                    .map(SyntheticNightTest::json)
                    .forEach(line -> ids.add(line.get("id").asString()));
        }
        assertEquals(300, ids.size());
    }

    @Test
    void everyLineHasSourceTitleTextAndUrl() throws IOException {
        for (String file : files(3, 100, "night").values()) {
            file.lines().map(SyntheticNightTest::json).forEach(line -> Stream.of("source", "title", "text", "url")
                    .forEach(field -> assertFalse(line.get(field).asString().isBlank(), field)));
        }
    }

    @Test
    void noneAskedForWritesNone() throws IOException {
        assertEquals(Map.of(), files(11, 0, "night"));
    }

    @Test
    void aSmallNightIsTheBeginningOfALargeOne() {
        assertEquals(deliveries(5, 50), deliveries(5, 400).subList(0, 50));
    }

    @Test
    void articlesHaveAboutFourHundredWords() {
        double mean = NIGHT.stream()
                .mapToInt(delivery -> delivery.article().text().split("\\s+").length)
                .average()
                .orElseThrow();
        assertTrue(mean > 370 && mean < 430, () -> "mean " + mean);
    }

    @Test
    void storiesAreToldBetweenOnceAndThirtyTimes() {
        Collection<List<SyntheticNight.Delivery>> stories = stories();
        assertTrue(stories.stream().anyMatch(story -> story.size() == 1));
        assertTrue(stories.stream().anyMatch(story -> story.size() > 10));
        assertTrue(stories.stream().allMatch(story -> story.size() <= Plot.MOST));
    }

    @Test
    void noOutletTellsAStoryTwice() {
        for (List<SyntheticNight.Delivery> story : stories()) {
            assertEquals(
                    story.size(),
                    story.stream()
                            .map(SyntheticNight.Delivery::outlet)
                            .distinct()
                            .count());
        }
    }

    @Test
    void someOutletsPrintTheWireWordForWord() {
        assertTrue(stories().stream()
                .anyMatch(story -> story.stream()
                                .map(delivery -> delivery.article().text())
                                .filter(text -> text.startsWith(firstParagraph(story)))
                                .count()
                        > 1));
    }

    @Test
    void noHoleIsLeftOpen() {
        NIGHT.forEach(
                delivery -> assertFalse(delivery.article().text().matches("(?s).*[{}].*"), () -> delivery.article()
                        .text()));
    }

    @Test
    void thousandsOfDifferentFamilyNamesTakePart() {
        Cast cast = new Cast();
        Random random = new Random(1);
        long families = Stream.generate(() -> cast.person(random).family())
                .limit(20_000)
                .distinct()
                .count();
        assertTrue(families > 10_000, () -> families + " names");
    }

    private static String firstParagraph(List<SyntheticNight.Delivery> story) {
        return story.get(0).article().text().split("\n\n")[0];
    }

    private static Collection<List<SyntheticNight.Delivery>> stories() {
        return NIGHT.stream()
                .collect(Collectors.groupingBy(SyntheticNight.Delivery::story))
                .values();
    }

    private static List<SyntheticNight.Delivery> deliveries(long seed, int count) {
        Iterator<SyntheticNight.Delivery> source = new SyntheticNight(seed, SyntheticNight.NIGHT).deliveries();
        List<SyntheticNight.Delivery> deliveries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            deliveries.add(source.next());
        }
        return deliveries;
    }

    private Map<String, String> files(long seed, int count, String name) throws IOException {
        Path target = Files.createDirectories(folder.resolve(name));
        new SyntheticNight(seed, SyntheticNight.NIGHT).write(count, target);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(target)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(target.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }

    private static JsonNode json(String line) {
        return JsonMapper.shared().readTree(line);
    }
}
