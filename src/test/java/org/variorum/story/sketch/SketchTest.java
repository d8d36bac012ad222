package org.variorum.story.sketch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotation;
import org.variorum.article.Article;
import org.variorum.article.Decoding;
import org.variorum.article.Published;
import org.variorum.name.Resolution;
import org.variorum.text.Language;

class SketchTest {
    private static Sketch sketch(String title, String text, String url, Language language) {
        Article article = new Article(
                "a",
                "a",
                "Selma Post",
                "f",
                1,
                title,
                Optional.empty(),
                text,
                Published.UNKNOWN,
                List.of(),
                language,
                url,
                List.of(),
                Decoding.NONE);
        Annotation bare = new Annotation("a", Published.UNKNOWN, List.of(), List.of(), List.of(), List.of(), List.of());
        return new SketchReader(new Agencies()).read(article, bare, new Resolution("a", List.of()));
    }

    private static int count(Counts counts, String word) {
        int stem = new Stems(Language.ENGLISH).of(word);
        return IntStream.range(0, counts.size())
                .filter(place -> counts.key(place) == Counts.kept(stem))
                .map(counts::times)
                .sum();
    }

    @Test
    void aWordInTheTitleCountsMoreThanOneDeepInTheText() {
        Sketch sketch = sketch("Ferry aground", "x ".repeat(400) + "the tugs came", "", Language.ENGLISH);
        assertEquals(3, count(sketch.words(), "aground"));
        assertEquals(1, count(sketch.words(), "tugs"));
    }

    @Test
    void whatIsAlsoWrittenSmallIsNoName() {
        Sketch sketch = sketch("Ferry aground", "The ferry Halmar sank.", "", Language.ENGLISH);
        assertEquals(0, count(sketch.names(), "ferry"));
        assertTrue(count(sketch.names(), "halmar") > 0);
    }

    @Test
    void aNumberWithItsCommasIsOneTerm() {
        Sketch sketch = sketch("", "Some 1,234.5 tons and 7, 8 boats.", "", Language.ENGLISH);
        assertEquals(3, sketch.numbers().size());
    }

    @Test
    void chineseTextIsCountedByPairsOfCharacters() {
        Sketch sketch = sketch("", "渡轮周日在岛屿附近搁浅", "", new Language("zh"));
        assertEquals(10, sketch.words().size());
        assertEquals(7, sketch.shingles().hashes().length);
    }

    @Test
    void theSiteIsTheHostWithoutItsWww() {
        assertEquals(
                "selma.example",
                sketch("", "x", "https://www.selma.example/a?b", Language.ENGLISH)
                        .site());
        assertEquals("", sketch("", "x", "::no url::", Language.ENGLISH).site());
        assertEquals(
                "",
                sketch("", "x", "mailto:desk@selma.example", Language.ENGLISH).site());
        assertEquals("", sketch("", "x", "https://", Language.ENGLISH).site());
        assertEquals(
                "selma.example",
                sketch("", "x", "http://me@SELMA.example:81#a", Language.ENGLISH)
                        .site());
    }

    @Test
    void anAgencyInBracketsIsCreditedAndOneInTheTextIsCited() {
        Credits credited = sketch("", "SELMA (Reuters) - A ferry ran aground.", "", Language.ENGLISH)
                .credits();
        Credits cited = sketch("", "A ferry ran aground, Reuters reported.", "", Language.ENGLISH)
                .credits();
        assertEquals(List.of("reuters"), credited.credited());
        assertEquals(List.of("reuters"), credited.cited());
        assertEquals(List.of(), cited.credited());
        assertEquals(List.of("reuters"), cited.cited());
    }

    @Test
    void aWordThatLooksLikeAnAgencyInSmallLettersIsNone() {
        assertEquals(
                List.of(),
                sketch("", "He ate pap and drank tass tea.", "", Language.ENGLISH)
                        .credits()
                        .cited());
    }

    @Test
    void theSameTextHasTheSameSketch() {
        Sketch first = sketch("Ferry", "The ferry Halmar sank off Tavik.", "", Language.ENGLISH);
        Sketch second = sketch("Ferry", "The ferry Halmar sank off Tavik.", "", Language.ENGLISH);
        assertArrayEquals(first.words().packed(), second.words().packed());
        assertEquals(first.shingles().identity(), second.shingles().identity());
    }

    @Test
    void inflectedWordsShareAStemAndFunctionWordsHaveNone() {
        Stems english = new Stems(Language.ENGLISH);
        assertEquals(english.of("accuse"), english.of("accused"));
        assertEquals(Stems.NONE, english.of("which"));
        assertEquals(new Stems(new Language("de")).of("häuser"), new Stems(new Language("de")).of("häusern"));
    }

    @Test
    void aLanguageWithoutTablesKeepsItsWordsAsTheyAre() {
        Stems klingon = new Stems(new Language("tlh"));
        assertEquals(Stems.mixed("which".hashCode()), klingon.of("which"));
    }

    @Test
    void textsThatShareHalfTheirWordingContainHalfOfEachOther() {
        int[] first = new Random(1).ints(800).toArray();
        int[] second = new Random(2).ints(800).toArray();
        System.arraycopy(first, 0, second, 0, 400);
        Shingles.Shared shared =
                Shingles.of(first, new boolean[800], 800).shared(Shingles.of(second, new boolean[800], 800));
        assertEquals(0.5, shared.containment(), 0.07);
        assertEquals(0.5, shared.unquoted(), 0.07);
    }

    @Test
    void sharedWordingInsideQuotationsIsNotUnquoted() {
        int[] words = new Random(1).ints(100).toArray();
        boolean[] quoted = new boolean[100];
        Arrays.fill(quoted, true);
        Shingles.Shared shared =
                Shingles.of(words.clone(), quoted, 100).shared(Shingles.of(words, new boolean[100], 100));
        assertEquals(1, shared.containment());
        assertEquals(0, shared.unquoted());
    }

    @Test
    void aTextTooShortForAShingleSharesNothing() {
        Shingles tiny = Shingles.of(new int[] {1, 2, 3}, new boolean[3], 3);
        assertEquals(0, tiny.shared(tiny).containment());
    }

    @Test
    void onlyTheMostFrequentTermsAreKept() {
        Terms terms = new Terms(2);
        terms.add(7 << 8, 1);
        terms.add(-9 << 8, 3);
        terms.add(5 << 8, 2);
        terms.add(5 << 8, 300);
        Counts counts = terms.counts();
        assertEquals(-9, counts.key(0));
        assertEquals(3, counts.times(0));
        assertEquals(5, counts.key(1));
        assertEquals(Counts.MOST_TIMES, counts.times(1));
        assertEquals(0, terms.counts().size());
    }

    @Test
    void numbersAreFactsInEveryLanguageThoughNoFinderReadThem() {
        Sketch ours =
                sketch("", "The ferry carried 312 people, 1,450 crates and 12 dogs in 2031.", "", Language.ENGLISH);
        Sketch theirs = sketch("", "عبارة ٣١٢ ١٤٥٠", "", new Language("ar"));
        assertEquals(2, ours.facts().size());
        assertArrayEquals(ours.facts().packed(), theirs.facts().packed());
    }

    @Test
    void aPackedSampleOfShinglesIsUnpackedAsItWas() {
        Shingles shingles = Shingles.of(new Random(4).ints(600).toArray(), new boolean[600], 600);
        Shingles again = Shingles.unpacked(shingles.packed());
        assertArrayEquals(shingles.hashes(), again.hashes());
        assertEquals(1, shingles.shared(again).containment());
        assertEquals(shingles.identity(), again.identity());
    }

    @Test
    void anOutletGoesByItsNameAndItsInitials() {
        assertEquals(List.of("trans-vale press", "tvp"), new Agencies().house("Trans-Vale Press"));
        assertEquals(List.of("interpol"), new Agencies().house("Interpol"));
    }
}
