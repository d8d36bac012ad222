package org.variorum.job.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.story.Rulings;
import org.variorum.story.Rulings.Pair;
import org.variorum.story.Rulings.What;

/** The desk's table of what belongs together. */
class StoryRulingsTest {
    @TempDir
    Path folder;

    private Rulings read(String table) throws IOException {
        Files.writeString(folder.resolve("stories.tsv"), table);
        return DeskTables.read(Optional.of(folder)).rulings();
    }

    @Test
    void rulingsKeepTheirOrder() throws IOException {
        assertEquals(
                new Rulings(List.of(new Pair(What.TOGETHER, "a1", "b2"), new Pair(What.APART, "sa1", "c3"))),
                read("# what the desk rules\ntogether\ta1\tb2\nApart\tsa1\tc3\n"));
    }

    @Test
    void withoutTheTableNothingIsRuled() {
        assertEquals(Rulings.NONE, DeskTables.read(Optional.of(folder)).rulings());
    }

    @Test
    void aRowThatRulesNothingIsNamed() {
        SettingsException wrong = assertThrows(SettingsException.class, () -> read("merge\ta1\tb2\n"));
        assertTrue(
                String.valueOf(wrong.getMessage()).contains("\"merge\ta1\tb2\" is not together or apart"),
                wrong.getMessage());
    }

    @Test
    void aRowWithoutItsSecondIdIsNamed() {
        SettingsException wrong = assertThrows(SettingsException.class, () -> read("apart\ta1\n"));
        assertTrue(String.valueOf(wrong.getMessage()).contains("stories.tsv"), wrong.getMessage());
    }

    @Test
    void slotsWithoutConflictAreKnownByTheirFirstColumn() throws IOException {
        Files.writeString(folder.resolve("conflicts.tsv"), "# none of these\ns1\tthe day of the letter\ns2\n");
        assertEquals(Set.of("s1", "s2"), DeskTables.read(Optional.of(folder)).conflicts());
    }
}
