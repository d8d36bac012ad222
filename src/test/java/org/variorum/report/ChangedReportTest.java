package org.variorum.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.compare.Axis;
import org.variorum.compare.Verdict;
import org.variorum.report.night.HarbourNight;
import org.variorum.report.night.InventedArticle;
import org.variorum.report.night.InventedNight;
import org.variorum.report.night.InventedStory;

class ChangedReportTest {
    @TempDir
    Path output;

    @Test
    void theFirstReportOfANightTellsOfNoChange() throws IOException {
        write(HarbourNight.night());

        assertEquals(List.of("what,id,title,before,after"), changes());
        assertFalse(summary().contains("Changed since the last run of this night"));
    }

    @Test
    void aNewConflictIsToldWithTheCountsThatMovedAndLeadsToItsRow() throws IOException {
        write(HarbourNight.night());
        write(grown());

        assertEquals(
                List.of(
                        "what,id,title,before,after",
                        "articles,,,6,8",
                        "stories,,,2,3",
                        "conflicts,,,3,4",
                        "verdict,f9,hours late,,conflict"),
                changes());
        assertTrue(summary().contains("Articles: 6, now 8 · Stories: 2, now 3 · Conflicts: 3, now 4"));
        assertTrue(summary().contains("hours late"));
    }

    @Test
    void aConflictThatIsGoneIsToldByTheTitleItHad() throws IOException {
        write(grown());
        write(HarbourNight.night());

        assertTrue(
                changes().contains("verdict,f9,hours late,conflict,"), changes().toString());
        assertTrue(summary().containsAll(List.of("hours late", "conflict", "no difference")));
    }

    @Test
    void aRunThatChangesNothingTellsAgainWhatTheOneBeforeTold() throws IOException {
        write(HarbourNight.night());
        write(grown());
        byte[] once = Files.readAllBytes(night().resolve("report.xlsx"));
        write(grown());

        assertEquals(5, changes().size());
        assertEquals(once.length, Files.readAllBytes(night().resolve("report.xlsx")).length);
        assertArrayEquals(once, Files.readAllBytes(night().resolve("report.xlsx")));
    }

    @Test
    void tablesThatCannotBeReadAreNotComparedAndNoReasonToFail() throws IOException {
        write(HarbourNight.night());
        Files.writeString(night().resolve("csv/slots.csv"), "slot_id,verdict,title\r\ns1,conflict,\"never closed");
        Files.writeString(night().resolve("csv/articles.csv"), "of another version\r\nx\r\n");
        Files.delete(night().resolve("csv/stories.csv"));

        write(grown());

        assertEquals(1, changes().size(), changes().toString());
    }

    @Test
    void aFactWhoseStoryGotAnotherIdIsTheSameFact() throws IOException {
        write(grown());
        InventedNight renamed = HarbourNight.night();
        new InventedStory("s8", "Ferry late")
                .member("b1", new InventedArticle("b1", "A", "t", "Two hours late."), "")
                .member("b2", new InventedArticle("b2", "B", "t", "Nine hours late."), "")
                .slot("f8", Axis.FIGURES, "hours late", 1, Verdict.CONFLICT, "b1", "2", "Two", "b2", "9", "Nine")
                .into(renamed);
        write(renamed);

        assertEquals(1, changes().size(), changes().toString());
    }

    @Test
    void onlyTheFirstTenChangesStandOnSummaryAndTheRestIsCounted() throws IOException {
        InventedNight many = HarbourNight.night();
        InventedStory story = new InventedStory("s9", "Ferry late")
                .member("b1", new InventedArticle("b1", "A", "t", "Two hours late."), "")
                .member("b2", new InventedArticle("b2", "B", "t", "Nine hours late."), "");
        for (int i = 10; i < 23; i++) {
            story.slot("f" + i, Axis.FIGURES, "late " + i, 1, Verdict.CONFLICT, "b1", "2", "Two", "b2", "9", "Nine");
        }
        story.into(many);
        write(HarbourNight.night());
        write(many);

        assertTrue(summary().contains("late 19"));
        assertFalse(summary().contains("late 20"));
        assertTrue(summary().contains("and 3 more in csv/changes.csv"));
    }

    private static InventedNight grown() {
        InventedNight grown = HarbourNight.night();
        new InventedStory("s9", "Ferry late")
                .member("b1", new InventedArticle("b1", "A", "t", "Two hours late."), "")
                .member("b2", new InventedArticle("b2", "B", "t", "Nine hours late."), "")
                .slot("f9", Axis.FIGURES, "hours late", 1, Verdict.CONFLICT, "b1", "2", "Two", "b2", "9", "Nine")
                .into(grown);
        return grown;
    }

    private void write(InventedNight night) {
        NightReport.write(night, output, Publication.standard());
    }

    private Path night() {
        return output.resolve("2031-03-05");
    }

    private List<String> changes() throws IOException {
        return Files.readAllLines(night().resolve("csv/changes.csv"));
    }

    private List<String> summary() throws IOException {
        List<String> words = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(night().resolve("report.xlsx")))) {
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    words.add(cell.toString());
                }
            }
        }
        return words;
    }
}
