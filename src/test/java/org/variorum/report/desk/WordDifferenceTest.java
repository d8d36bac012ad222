package org.variorum.report.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferenceTest {
    @ParameterizedTest
    @CsvSource({
        "we will rebuild it by spring, we will rebuild it by spring, we will rebuild it by spring",
        "we will rebuild it by spring, we will rebuild it by summer, we will rebuild it by [spring] <summer>",
        "we will rebuild it, we will not rebuild it, we will <not> rebuild it",
        "we will surely rebuild it, we will rebuild it, we will [surely] rebuild it",
        "we will rebuild it by spring, nobody hurt, <nobody hurt>",
        "“we will rebuild it”, we will rebuild it., we will rebuild it."
    })
    void ownWordsStandOutAndMissingOnesAreStruckThrough(String reference, String wording, String shown) {
        assertEquals(shown, shown(reference, wording));
    }

    @Test
    void aVeryLongWordingIsLeftUnmarked() {
        String endless = "and so on ".repeat(500);

        assertEquals(endless, shown("short", endless));
    }

    @Test
    void nothingComparedWithSomethingIsAllNew() {
        assertEquals("<spring>", shown("", "spring").replaceAll("^\\[\\] ?", ""));
    }

    private static String shown(String reference, String wording) {
        return WordDifference.of(reference, wording).stream()
                .map(run -> switch (run.emphasis()) {
                    case GONE -> "[" + run.text().strip() + "] ";
                    case DIFFERENT ->
                        "<" + run.text().strip() + ">" + (run.text().endsWith(" ") ? " " : "");
                    default -> run.text();
                })
                .collect(Collectors.joining())
                .replaceAll("\\] $", "]");
    }
}
