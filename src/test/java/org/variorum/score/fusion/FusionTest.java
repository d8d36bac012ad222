package org.variorum.score.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FusionTest {
    /** Share of objects whose supported value is the true one: their label, or one that starts with "true". */
    private static double right(List<SupportedValue> values) {
        return values.stream()
                        .filter(v -> v.value().startsWith("true") || v.value().equals(label(v.object())))
                        .count()
                / (double) values.size();
    }

    private static String label(String object) {
        return Integer.parseInt(object.substring(1)) % 3 == 0 ? "yes" : "no";
    }

    private static List<SupportedValue> vote(List<FactRow> rows) {
        Map<String, Map<String, Integer>> votes = new TreeMap<>();
        rows.forEach(
                r -> votes.computeIfAbsent(r.object(), o -> new TreeMap<>()).merge(r.value(), 1, Integer::sum));
        List<SupportedValue> values = new ArrayList<>();
        votes.forEach((object, of) -> values.add(new SupportedValue(
                object,
                Collections.max(of.entrySet(), Map.Entry.comparingByValue()).getKey(),
                1)));
        return values;
    }

    /** Two schools of sources, of which the larger prints stale values of the harder objects; some of it copies. */
    private static List<FactRow> schools(int world, int night, int objects, int sources) {
        Random nature = new Random(world);
        double[] stale = new double[sources];
        double[] careless = new double[sources];
        int[] copies = new int[sources];
        for (int s = 0; s < sources; s++) {
            stale[s] = nature.nextDouble() < 0.45 ? 0.6 + 0.38 * nature.nextDouble() : 0.35 * nature.nextDouble();
            careless[s] = 0.01 + 0.07 * nature.nextDouble();
            copies[s] = -1;
        }
        for (int s = sources * 3 / 4; s < sources; s++) {
            int parent = sources * 3 / 4;
            stale[parent] = 0.9;
            careless[parent] = 0.15;
            copies[s] = s == parent ? -1 : parent;
        }
        Random random = new Random(world * 1000L + night);
        List<FactRow> rows = new ArrayList<>();
        for (int o = 0; o < objects; o++) {
            boolean hard = random.nextInt(10) < 3;
            String[] said = new String[sources];
            for (int s = 0; s < sources; s++) {
                said[s] = hard && random.nextDouble() < stale[s] ? "stale" + o : "true" + o;
                said[s] = random.nextDouble() < careless[s] ? "slip" + random.nextInt(8) + "-" + o : said[s];
                said[s] = copies[s] >= 0 ? said[copies[s]] : said[s];
                if (random.nextInt(3) > 0) {
                    rows.add(new FactRow("o" + (night * 100_000 + o), "s" + (100 + s), said[s]));
                }
            }
        }
        return rows;
    }

    /** Workers who label pictures, some of them at random. */
    private static List<FactRow> crowd(int seed, int objects, int workers, int each, double spam) {
        Random random = new Random(seed);
        double[] accuracy = new double[workers];
        for (int w = 0; w < workers; w++) {
            accuracy[w] =
                    random.nextDouble() < spam ? 0.4 + 0.2 * random.nextDouble() : 0.65 + 0.3 * random.nextDouble();
        }
        List<FactRow> rows = new ArrayList<>();
        for (int o = 0; o < objects; o++) {
            for (int i = 0; i < each; i++) {
                int w = (random.nextInt(workers) + i) % workers;
                String other = label("o" + o).equals("yes") ? "no" : "yes";
                String said = random.nextDouble() < accuracy[w] ? label("o" + o) : other;
                rows.add(new FactRow("o" + o, "w" + w, said));
            }
        }
        return rows;
    }

    @Test
    void neverWorseThanMajorityWhereALargerSchoolErrs() {
        double fused = 0;
        double voted = 0;
        for (int world = 0; world < 12; world++) {
            List<FactRow> rows = schools(world, 0, 150, 30);
            fused += right(Fusion.fuse(Claims.of(rows), Optional.empty()).values()) / 12;
            voted += right(vote(rows)) / 12;
        }
        assertTrue(fused >= voted + 0.03, "fused " + fused + ", vote " + voted);
    }

    @Test
    void neverWorseThanMajorityOnCrowdLabels() {
        for (double spam : new double[] {0, 0.3, 0.5}) {
            double fused = 0;
            double voted = 0;
            for (int seed = 0; seed < 20; seed++) {
                List<FactRow> rows = crowd(seed, 150, 30, 7, spam);
                fused += right(Fusion.fuse(Claims.of(rows), Optional.empty()).values()) / 20;
                voted += right(vote(rows)) / 20;
            }
            assertTrue(fused >= voted - 0.001, "spam " + spam + ": fused " + fused + ", vote " + voted);
        }
    }

    @Test
    void whatWasLearnedTheNightBeforeHelpsASmallStory() {
        double fused = 0;
        double voted = 0;
        double without = 0;
        for (int world = 0; world < 12; world++) {
            List<FactRow> before = schools(world, 0, 250, 30);
            Ledger ledger = Ledger.empty().updated(Claims.of(before), Fusion.fuse(Claims.of(before), Optional.empty()));
            Random random = new Random(world);
            List<FactRow> story = schools(world, 1, 20, 30);
            List<Integer> chosen = new ArrayList<>(
                    random.ints(0, 30).distinct().limit(8).boxed().toList());
            story.removeIf(row -> !chosen.contains(Integer.parseInt(row.source().substring(1)) - 100));
            fused += right(Fusion.fuse(Claims.of(story), Optional.of(ledger)).values()) / 12;
            without += right(Fusion.fuse(Claims.of(story), Optional.empty()).values()) / 12;
            voted += right(vote(story)) / 12;
        }
        assertTrue(
                fused >= voted + 0.03 && fused > without,
                "fused " + fused + ", without ledger " + without + ", vote " + voted);
    }

    @Test
    void aSmallStoryOfSourcesOfWhichNothingIsKnownIsNoWorseThanTheMajority() {
        double fused = 0;
        double voted = 0;
        for (int world = 0; world < 60; world++) {
            List<FactRow> story = schools(world, 1, 20, 8);
            fused += right(Fusion.fuse(Claims.of(story), Optional.empty()).values()) / 60;
            voted += right(vote(story)) / 60;
        }
        assertTrue(fused >= voted, "fused " + fused + ", vote " + voted);
    }

    @Test
    void aSourceThatWasWrongBeforeIsOutweighedByOneThatWasRight() {
        List<FactRow> before = new ArrayList<>();
        for (int o = 0; o < 120; o++) {
            for (String source : List.of("a", "b", "c", "good")) {
                before.add(new FactRow("o" + o, source, "true" + o));
            }
            before.add(new FactRow("o" + o, "bad", "slip" + o));
        }
        Ledger ledger = Ledger.empty().updated(Claims.of(before), Fusion.fuse(Claims.of(before), Optional.empty()));
        List<FactRow> rows = List.of(new FactRow("x", "bad", "12 m"), new FactRow("x", "good", "15 m"));

        assertEquals(
                "15 m",
                Fusion.fuse(Claims.of(rows), Optional.of(ledger))
                        .values()
                        .get(0)
                        .value());
    }

    @Test
    void aMajorityOfHonestSourcesIsFollowed() {
        List<FactRow> rows = List.of(
                new FactRow("height", "a", "12 m"),
                new FactRow("height", "b", "12 m"),
                new FactRow("height", "c", "15 m"));
        SupportedValue value =
                Fusion.fuse(Claims.of(rows), Optional.empty()).values().get(0);
        assertEquals("12 m", value.value());
        assertTrue(value.support() > 0.5 && value.support() <= 1);
    }

    @Test
    void objectsComeInOrderOfFirstAppearanceAndSourcesByName() {
        Fused fused = Fusion.fuse(
                Claims.of(List.of(new FactRow("z", "b", "1"), new FactRow("a", "a", "2"), new FactRow("z", "a", "1"))),
                Optional.empty());
        assertEquals(
                List.of("z", "a"),
                fused.values().stream().map(SupportedValue::object).toList());
        assertEquals(
                List.of("a", "b"),
                fused.sources().stream().map(SourceConsistency::source).toList());
    }

    @Test
    void theOrderOfTheRowsDecidesNothingElse() {
        List<FactRow> rows = new ArrayList<>(schools(3, 0, 40, 12));
        Map<String, SupportedValue> expected = new HashMap<>();
        Fusion.fuse(Claims.of(rows), Optional.empty()).values().forEach(v -> expected.put(v.object(), v));
        Collections.shuffle(rows, new Random(1));
        Fusion.fuse(Claims.of(rows), Optional.empty()).values().forEach(v -> {
            assertEquals(expected.get(v.object()).value(), v.value());
            assertEquals(expected.get(v.object()).support(), v.support(), 1e-9);
        });
    }

    @Test
    void aRowGivenTwiceCountsOnce() {
        List<FactRow> rows = List.of(
                new FactRow("o", "a", "x"),
                new FactRow("o", "a", "x"),
                new FactRow("o", "a", "x"),
                new FactRow("o", "b", "y"),
                new FactRow("o", "c", "y"));
        assertEquals(
                "y",
                Fusion.fuse(Claims.of(rows), Optional.empty()).values().get(0).value());
    }

    @Test
    void numbersThatAreNearlyEqualSupportEachOther() {
        List<FactRow> rows = List.of(
                new FactRow("people", "a", "10,010"),
                new FactRow("people", "b", "10,000"),
                new FactRow("people", "c", "10,005"),
                new FactRow("people", "d", "25,000"),
                new FactRow("people", "e", "25,000"),
                new FactRow("people", "f", "9,990"));
        assertTrue(Fusion.fuse(Claims.of(rows), Optional.empty())
                .values()
                .get(0)
                .value()
                .startsWith("10,0"));
    }

    private static String supported(FactRow... rows) {
        List<SupportedValue> values =
                Fusion.fuse(Claims.of(List.of(rows)), Optional.empty()).values();
        return values.get(0).value();
    }

    @Test
    void aNumberWithSeparatorsIsTheSameNumber() {
        assertEquals(
                "10,000",
                supported(
                        new FactRow("people", "a", "10000"),
                        new FactRow("people", "b", "10,000"),
                        new FactRow("people", "c", "10,000"),
                        new FactRow("people", "d", "7"),
                        new FactRow("people", "e", "7")));
    }

    @Test
    void aListThatLeavesNamesOutSpeaksForTheWholeOne() {
        assertEquals(
                "Bo Quell; Ida Ost; Tann",
                supported(
                        new FactRow("book", "a", "Ost, Ida; Quell, Bo; Tann, M."),
                        new FactRow("book", "b", "Bo Quell; Ida Ost; Tann"),
                        new FactRow("book", "c", "Ida Ost; Bo Quell"),
                        new FactRow("book", "d", "Veller; Wim"),
                        new FactRow("book", "e", "Veller; Wim")));
    }

    @Test
    void claimsOfOneTextCountAsOne() {
        List<FactRow> rows = new ArrayList<>();
        for (int paper = 0; paper < 40; paper++) {
            rows.add(new FactRow(
                    "dead",
                    "paper" + paper,
                    "twelve",
                    Optional.empty(),
                    Optional.of(FactRow.Voice.parse("wire text"))));
        }
        rows.add(new FactRow("dead", "radio", "nine"));
        rows.add(new FactRow("dead", "mayor", "nine"));

        assertEquals("nine", supported(rows.toArray(FactRow[]::new)));
        assertEquals(
                "twelve",
                supported(rows.stream()
                        .map(row -> new FactRow(row.object(), row.source(), row.value()))
                        .toArray(FactRow[]::new)),
                "forty that are known to be apart outweigh two");
    }

    @Test
    void whatNobodyElseSpeaksAboutMakesNoSourceBetter() {
        List<FactRow> rows = new ArrayList<>();
        rows.add(new FactRow("x", "busy", "b"));
        rows.add(new FactRow("x", "quiet", "a"));
        String before = supported(rows.toArray(FactRow[]::new));
        for (int o = 0; o < 50; o++) {
            rows.add(new FactRow("own" + o, "busy", "v" + o));
        }
        assertEquals(before, supported(rows.toArray(FactRow[]::new)));
    }

    @Test
    void aSourceThatStandsAloneEverywhereHasNoEvidence() {
        Fused fused = Fusion.fuse(
                Claims.of(List.of(new FactRow("o", "a", "x"), new FactRow("p", "a", "y"))), Optional.empty());
        assertEquals(0, fused.sources().get(0).evidence(), 1e-12);
        assertEquals(0.8, fused.sources().get(0).consistency(), 1e-12);
    }

    @Test
    void consistencyLiesInsideItsIntervalAndRanksTheBetterSourceHigher() {
        Map<String, SourceConsistency> sources = new HashMap<>();
        List<FactRow> rows = crowd(1, 300, 12, 6, 0.3);
        for (int o = 0; o < 300; o++) {
            rows.add(new FactRow("o" + o, "expert", label("o" + o)));
            rows.add(new FactRow("o" + o, "fool", o % 2 == 0 ? "yes" : "no"));
        }
        Fusion.fuse(Claims.of(rows), Optional.empty()).sources().forEach(s -> sources.put(s.source(), s));
        assertTrue(sources.get("expert").low() > sources.get("fool").high());
        sources.values().forEach(s -> assertTrue(s.low() <= s.consistency() && s.consistency() <= s.high()));
    }

    @Test
    void noRowsGiveNoValues() {
        assertEquals(new Fused(List.of(), List.of()), Fusion.fuse(new Claims(), Optional.empty()));
    }

    @Test
    void aLedgerReadsWhatItWrote() throws IOException {
        List<FactRow> rows = schools(2, 0, 60, 12);
        Ledger ledger = Ledger.empty().updated(Claims.of(rows), Fusion.fuse(Claims.of(rows), Optional.empty()));
        StringWriter first = new StringWriter();
        ledger.write(first);
        StringWriter second = new StringWriter();
        Ledger.read(new StringReader(first.toString())).write(second);
        assertEquals(first.toString(), second.toString());
        assertTrue(ledger.of("s100").evidence() > 1);
    }

    @Test
    void aCallThatIsRunAgainChangesNothing() throws IOException {
        List<FactRow> first = schools(2, 0, 60, 12);
        List<FactRow> second = schools(2, 1, 60, 12);
        Ledger one = Ledger.empty().updated(Claims.of(first), Fusion.fuse(Claims.of(first), Optional.empty()));
        Fused fused = Fusion.fuse(Claims.of(second), Optional.of(one));
        Ledger two = one.updated(Claims.of(second), fused);
        assertEquals(fused, Fusion.fuse(Claims.of(second), Optional.of(two)));
        StringWriter once = new StringWriter();
        two.write(once);
        StringWriter again = new StringWriter();
        two.updated(Claims.of(second), Fusion.fuse(Claims.of(second), Optional.of(two)))
                .write(again);
        assertEquals(once.toString(), again.toString());
    }

    @Test
    void theOldFadesInALedger() {
        List<FactRow> first = schools(2, 0, 60, 12);
        List<FactRow> second = List.of(new FactRow("o", "x", "1"), new FactRow("o", "y", "1"));
        Ledger one = Ledger.empty().updated(Claims.of(first), Fusion.fuse(Claims.of(first), Optional.empty()));
        Ledger two = one.updated(Claims.of(second), Fusion.fuse(Claims.of(second), Optional.of(one)));
        assertTrue(two.of("s100").evidence() < one.of("s100").evidence());
    }

    @Test
    void aFileThatIsNoLedgerIsRefusedWithItsLine() {
        IOException e =
                assertThrows(IOException.class, () -> Ledger.read(new StringReader("# ok\nobject\tsource\tvalue\n")));
        assertTrue(e.getMessage().contains("line 2"), e.getMessage());
    }
}
