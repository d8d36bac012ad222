package org.variorum.report.night;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.text.Span;

class ParagraphsTest {
    @Test
    void emptyLinesAreNoParagraphs() {
        assertEquals(List.of("One.", "Two."), Paragraphs.of("One.\r\n\r\n \n Two.\n", List.of()));
    }

    @Test
    void whatIsLeftOutInsideALineDoesNotGlueItsNeighbours() {
        assertEquals(List.of("One three."), Paragraphs.of("One[two]three.", List.of(new Span(3, 8))));
    }

    @Test
    void aSpanOverSeveralLinesKeepsTheParagraphsApart() {
        assertEquals(List.of("One", "four"), Paragraphs.of("One two\nthree four", List.of(new Span(3, 13))));
    }

    @Test
    void overlappingSpansAreLeftOutOnce() {
        assertEquals(
                List.of("a", "f"),
                Paragraphs.of("a bcd e f", List.of(new Span(2, 5), new Span(3, 7))).stream()
                        .flatMap(line -> List.of(line.split(" +")).stream())
                        .toList());
    }

    @Test
    void aTextLeftOutWholeHasNoParagraphs() {
        assertEquals(List.of(), Paragraphs.of("gone\n", List.of(new Span(0, 5))));
    }
}
