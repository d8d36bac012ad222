package org.variorum.name.spelling.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.variorum.name.spelling.NameMatcher;
import org.variorum.name.spelling.word.ParsedName;

class CandidatesTest {
    private static final NameMatcher MATCHER = new NameMatcher();
    private static final String[] SYLLABLES = {"ba", "den", "kor", "lim", "mo", "nes", "rat", "sil", "tu", "vor", "zan"
    };

    private static String word(Random random) {
        StringBuilder word = new StringBuilder("D");
        for (int i = 0; i < 3; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    private static List<String> names(int count, String family) {
        Random random = new Random(5);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(word(random) + " " + (family.isEmpty() ? word(random) : family));
        }
        return names;
    }

    private static List<List<Integer>> chosen(List<String> names, int from) {
        List<ParsedName> parsed = MATCHER.parseAll(names);
        Candidates candidates = new Candidates(parsed, new byte[names.size()], from);
        SortedMap<Integer, List<Integer>> chosen = new TreeMap<>();
        Candidates.Walk walk = candidates.walk();
        for (int chunk = 0; chunk < candidates.chunks(); chunk++) {
            candidates.each(chunk, name -> {
                chosen.put(name, Arrays.stream(walk.of(name)).sorted().boxed().toList());
            });
        }
        return List.copyOf(chosen.values());
    }

    @Test
    void anotherSpellingInAnotherScriptIsChosen() {
        List<String> names = new ArrayList<>(names(2000, ""));
        names.add("Vasily Morozenko");
        names.add("Василий Морозенко");
        List<List<Integer>> chosen = chosen(names, 0);
        assertTrue(chosen.get(names.size() - 2).contains(names.size() - 1));
    }

    @Test
    void aPairComesOnceWhateverTheScripts() {
        List<String> names = new ArrayList<>(names(500, ""));
        names(100, "Морозенко").forEach(names::add);
        List<List<Integer>> chosen = chosen(names, 0);
        for (int name = 0; name < chosen.size(); name++) {
            for (int other : chosen.get(name)) {
                assertFalse(chosen.get(other).contains(name));
            }
        }
    }

    @Test
    void oneNameInARareScriptIsFoundByTheManyThatLookForIt() {
        List<String> names = new ArrayList<>(names(2000, ""));
        names.add("Джон Нил");
        names.add("John Neal");
        assertTrue(chosen(names, 0).get(names.size() - 1).contains(names.size() - 2));
    }

    @Test
    void ofNamesThatShareNextToNothingFewAreCompared() {
        List<String> names = new ArrayList<>(names(500, ""));
        names.add("Anna Sevelsky");
        assertTrue(chosen(names, 0).get(500).size() < 20);
    }

    @Test
    void manyWhoBearOneFamilyNameHaveNoMoreCandidatesThanOthers() {
        for (List<Integer> others : chosen(names(4000, "Tereshkin"), 0)) {
            assertTrue(others.size() <= Candidates.MOST_OF_MANY);
        }
    }

    @Test
    void ofManyWithOneFamilyNameTheSameGivenNameIsChosen() {
        List<String> names = new ArrayList<>(names(2000, "Tereshkin"));
        names.add("Philippa Tereshkin");
        names.add("Filipa Tereshkin");
        assertTrue(chosen(names, 0).get(names.size() - 1).contains(names.size() - 2));
    }

    @Test
    void namesBeforeTheFirstAskedForAreNotComparedWithEachOther() {
        List<String> names = names(300, "");
        assertEquals(100, chosen(names, 200).size());
        assertEquals(chosen(names, 0).subList(200, 300), chosen(names, 200));
    }

    @Test
    void namesOfTwoKindsAreNeverCompared() {
        List<ParsedName> parsed = MATCHER.parseAll(List.of("Anna Morozenko", "Anna Morosenko"));
        assertEquals(0, new Candidates(parsed, new byte[] {0, 1}, 0).walk().of(1).length);
        assertEquals(1, new Candidates(parsed, new byte[] {1, 1}, 0).walk().of(1).length);
    }

    @Test
    void oneThreadChoosesWhatManyChoose() throws ExecutionException, InterruptedException {
        List<String> names = names(2500, "");
        List<List<Integer>> many = chosen(names, 0);
        ForkJoinPool one = new ForkJoinPool(1);
        try {
            assertEquals(many, one.submit(() -> chosen(names, 0)).get());
        } finally {
            one.shutdown();
        }
    }

    @Test
    void noNamesHaveNoCandidates() {
        assertTrue(chosen(List.of(), 0).isEmpty());
        assertFalse(chosen(List.of("Anna Bellow"), 0).isEmpty());
    }
}
