package org.variorum.compare.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.article.Field;
import org.variorum.figure.FigureMention;
import org.variorum.figure.Qualifier;
import org.variorum.text.Span;

class WidthTest {
    @ParameterizedTest
    @CsvSource({"100, 93, true", "58, 53, true", "58, 52, false", "141, 139, true", "141, 119, false"})
    void roughlyIsATenthWideWhateverTheDigits(double hedged, double other, boolean meets) {
        Width about = width(hedged * .9, hedged * 1.1, Qualifier.ABOUT);
        assertEquals(meets, about.meets(exact(other)));
        assertEquals(meets, exact(other).meets(about));
    }

    @ParameterizedTest
    @CsvSource({"13000, 13900, true", "400, 401, true", "400, 460, false", "3000, 3600, false", "12, 13, false"})
    void aRoundNumberStandsForWhatIsRoundedOrCutToIt(double round, double other, boolean meets) {
        assertEquals(meets, exact(round).meets(exact(other)));
    }

    @Test
    void aNumberInWordsIsHedgedByATenth() {
        assertEquals(new Width(18, 22), width(18, 22, Qualifier.ABOUT));
    }

    private static Width exact(double number) {
        return width(number, number, Qualifier.EXACT);
    }

    private static Width width(double low, double high, Qualifier qualifier) {
        return Width.of(new FigureMention(
                Field.TEXT,
                new Span(0, 1),
                low,
                high,
                qualifier,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }
}
