package org.variorum.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.text.Language;

class PublicationTest {
    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_000_001})
    void aLimitThatNoSheetHoldsIsRefusedWithWhatToDo(int limit) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> new Publication(limit, place -> {}));

        assertTrue(e.getMessage().contains("change the row limit"), e.getMessage());
    }

    @Test
    void theUsualReportIsEnglishWithFiftyThousandRows() {
        assertEquals(50_000, Publication.standard().rowLimit());
        assertEquals(Language.ENGLISH, Publication.standard().house().language());
    }

    @Test
    void nobodyNeedsToWatch() {
        Publication.standard().places().accept(Publication.BEFORE_RENAME);
    }
}
