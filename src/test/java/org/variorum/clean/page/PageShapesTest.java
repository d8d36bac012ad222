package org.variorum.clean.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Stories out of invented pages of many shapes, in the letters of many countries. */
class PageShapesTest {
    private static final int PAGES = 2; // of each shape and script
    private static final double SHAPE_LEAST = 0.9; // share of paragraphs
    private static final double SCRIPT_LEAST = 0.97;

    static Stream<String> shapes() {
        return PageShapes.all().keySet().stream();
    }

    /** How much of two texts is the same, counted in paragraphs: F1. */
    private static double likeness(PageShapes.Page page) {
        List<String> found = List.of(PageReader.read(page.html()).text().split("\n\n"));
        List<String> wanted = List.of(page.text().split("\n\n"));
        boolean hidden = found.size() == 1 && page.text().replace("\n\n", " ").equals(found.get(0)); // in one line
        Set<String> both = new HashSet<>(found);
        both.retainAll(new HashSet<>(wanted));
        return hidden ? 1 : 2.0 * both.size() / (new HashSet<>(found).size() + new HashSet<>(wanted).size());
    }

    private static double mean(String shape, PageShapes.Script script) {
        double sum = 0;
        for (int seed = 0; seed < PAGES; seed++) {
            sum += likeness(PageShapes.of(PageShapes.all().get(shape), script, seed));
        }
        return sum / PAGES;
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aStoryIsFoundInThisShapeInAnyScript(String shape) {
        double mean = Arrays.stream(PageShapes.Script.values())
                .mapToDouble(script -> mean(shape, script))
                .average()
                .orElseThrow();
        assertTrue(mean >= SHAPE_LEAST, shape + " " + mean);
    }

    @ParameterizedTest
    @EnumSource
    void aStoryInThisScriptIsFoundInAnyShape(PageShapes.Script script) {
        double mean =
                shapes().mapToDouble(shape -> mean(shape, script)).average().orElseThrow();
        assertTrue(mean >= SCRIPT_LEAST, script + " " + mean);
    }

    @Test
    void theSameSeedMakesTheSamePageAndAnotherOneAnother() {
        var shape = PageShapes.all().get("divs");
        assertEquals(PageShapes.of(shape, PageShapes.Script.THAI, 3), PageShapes.of(shape, PageShapes.Script.THAI, 3));
        assertTrue(!PageShapes.of(shape, PageShapes.Script.THAI, 3)
                .html()
                .equals(PageShapes.of(shape, PageShapes.Script.THAI, 4).html()));
    }
}
