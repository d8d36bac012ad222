package org.variorum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands that need no night, inside this process. */
class CommandLineTest {
    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();

    private int execute(String... arguments) {
        CommandLine line = VariorumCommand.commandLine(arguments[0]);
        line.setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true));
        return line.execute(arguments);
    }

    @Test
    void versionIsOneLine() {
        assertEquals(0, execute("--version"));
        assertTrue(said.toString().startsWith("variorum "), said.toString());
    }

    @Test
    void helpNamesEveryCommand() {
        assertEquals(0, execute("--help"));
        for (String command : new String[] {"run", "status", "check", "names", "reconcile"}) {
            assertTrue(said.toString().contains(command), command + " is missing: " + said);
        }
    }

    @Test
    void helpOfOneCommandTellsItsOptions() {
        assertEquals(0, execute("run", "--help"));
        assertTrue(said.toString().contains("--from"), said.toString());
    }

    @Test
    void anUnknownCommandIsBadUsageAndTheNearestIsNamed() {
        assertEquals(2, execute("chekc"));
        assertTrue(said.toString().contains("check"), said.toString());
    }

    @Test
    void anUnknownOptionIsBadUsage() {
        assertEquals(2, execute("run", "--nihgt", "2026-03-14"));
        assertTrue(said.toString().contains("--nihgt"), said.toString());
    }

    @Test
    void aNightThatIsNoDateIsBadUsage() {
        assertEquals(2, execute("run", "--night", "14.3.2026"));
        assertTrue(said.toString().contains("14.3.2026"), said.toString());
    }

    @Test
    void anUnknownStepIsBadUsageAndTheKnownOnesAreNamed() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        assertEquals(
                2,
                execute(
                        "run",
                        "--input",
                        input.toString(),
                        "--output",
                        folder.resolve("o").toString(),
                        "--from",
                        "digest"));
        assertTrue(
                said.toString().contains("ingest, annotate, resolve, group, compare, score, report"), said.toString());
    }

    @Test
    void statusOfAnEmptyFolderSaysHowToBegin() {
        assertEquals(0, execute("status", "--output", folder.toString()));
        assertTrue(said.toString().contains("no night was run yet"), said.toString());
    }

    @Test
    void aLineWithTooFewColumnsIsNamed() throws IOException {
        Path pairs = Files.writeString(folder.resolve("pairs.tsv"), "Ada Berg\tA. Berg\nalone\n");
        assertEquals(2, execute("names", "compare", pairs.toString()));
        assertTrue(said.toString().contains("line 2"), said.toString());
    }

    @Test
    void aMissingFileIsNamed() {
        assertEquals(2, execute("reconcile", folder.resolve("none.tsv").toString()));
        assertTrue(said.toString().contains("none.tsv"), said.toString());
    }

    @Test
    void theLedgerIsWrittenAndReadAgain() throws IOException {
        Path rows = Files.writeString(folder.resolve("rows.tsv"), "o1\ta\t1\no1\tb\t1\no1\tc\t2\no2\ta\t5\no2\tb\t5\n");
        Path ledger = folder.resolve("ledger.tsv");
        assertEquals(0, execute("reconcile", rows.toString(), "--ledger", ledger.toString()));
        String first = Files.readString(ledger);
        assertEquals(0, execute("reconcile", rows.toString(), "--ledger", ledger.toString()));
        assertEquals(first, Files.readString(ledger), "the same rows again teach nothing new");
        Path more = Files.writeString(folder.resolve("more.tsv"), "o3\ta\t7\no3\tb\t7\no3\tc\t9\n");
        assertEquals(0, execute("reconcile", more.toString(), "--ledger", ledger.toString()));
        assertTrue(!first.equals(Files.readString(ledger)), "other rows teach something: " + first);
    }

    @Test
    void aBrokenLedgerIsNamedWithARemedy() throws IOException {
        Path rows = Files.writeString(folder.resolve("rows.tsv"), "o1\ta\t1\n");
        Path ledger = Files.writeString(folder.resolve("ledger.tsv"), "nonsense\n");
        assertEquals(2, execute("reconcile", rows.toString(), "--ledger", ledger.toString()));
        assertTrue(said.toString().contains("ledger.tsv"), said.toString());
    }

    @Test
    void namesAreComparedLineByLine() throws IOException {
        Path pairs = Files.writeString(
                folder.resolve("pairs.tsv"), "Ada Berg\tAda Berg\nAda Berg\tТабита Крон\n", StandardCharsets.UTF_8);
        assertEquals(0, execute("names", "compare", pairs.toString()));
        String[] lines = said.toString().split("\\R");
        assertEquals(2, lines.length, said.toString());
        double same = Double.parseDouble(lines[0].substring(lines[0].lastIndexOf('\t') + 1));
        double other = Double.parseDouble(lines[1].substring(lines[1].lastIndexOf('\t') + 1));
        assertTrue(same > 0.9 && other < 0.5, said.toString());
    }

    @Test
    void theSupportedValueComesInTheOrderOfTheObjects() throws IOException {
        Path rows = Files.writeString(folder.resolve("rows.tsv"), "z\ta\t1\nz\tb\t1\nz\tc\t2\na\ta\t5\na\tb\t5\n");
        assertEquals(0, execute("reconcile", rows.toString()));
        String[] lines = said.toString().split("\\R");
        assertTrue(lines[0].startsWith("z\t1\t"), said.toString());
        assertTrue(lines[1].startsWith("a\t5\t"), said.toString());
    }

    @Test
    void noCommandClaimsToKnowWhomToBelieve() throws IOException {
        Path rows = Files.writeString(folder.resolve("rows.tsv"), "o\ta\t1\no\tb\t1\no\tc\t2\n");
        Path ledger = folder.resolve("ledger.tsv");
        execute("reconcile", rows.toString(), "--ledger", ledger.toString());
        execute("reconcile", rows.toString(), "--sources", "--ledger", ledger.toString());
        for (String command : new String[] {"reconcile", "status", "run", "check", "names"}) {
            execute(command, "--help");
        }
        execute("status", "--output", folder.toString());
        String all = (said + Files.readString(ledger)).toLowerCase(Locale.ROOT);
        for (String word : new String[] {"truth", "trust", "reliab"}) {
            assertFalse(all.contains(word), word);
        }
    }

    @Test
    void furtherColumnsTellHowValuesResembleEachOtherAndWhoPrintsOneText() throws IOException {
        Path rows = Files.writeString(
                folder.resolve("rows.tsv"),
                "t\ta\t07:45\ttime 10\nt\tb\t07:47\ttime 10\nt\tc\t09:00\ttime 10\tfeed\nt\td\t09:00\ttime 10\tfeed\n");
        assertEquals(0, execute("reconcile", rows.toString()));
        assertTrue(said.toString().startsWith("t\t07:4"), said.toString());
        Path wrong = Files.writeString(folder.resolve("wrong.tsv"), "t\ta\t1\tnearly\n");
        assertEquals(2, execute("reconcile", wrong.toString()));
        assertTrue(said.toString().contains("nearly"), said.toString());
    }

    @Test
    void consistencyOfEachSourceHasItsInterval() throws IOException {
        Path rows = Files.writeString(folder.resolve("rows.tsv"), "o\ta\t1\no\tb\t1\no\tc\t2\n");
        assertEquals(0, execute("reconcile", rows.toString(), "--sources"));
        for (String line : said.toString().split("\\R")) {
            String[] columns = line.split("\t");
            assertEquals(5, columns.length, line);
            double score = Double.parseDouble(columns[1]);
            assertTrue(Double.parseDouble(columns[2]) <= score && score <= Double.parseDouble(columns[3]), line);
        }
    }

    @Test
    void checkSaysOfEachThingWhetherItIsInPlace() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Path output = folder.resolve("output");
        assertEquals(0, execute("check", "--input", input.toString(), "--output", output.toString()));
        for (String thing : new String[] {"configuration", "input", "output", "disk", "database", "other runs"}) {
            assertTrue(said.toString().contains("ok    " + thing), thing + " is missing: " + said);
        }
    }

    @Test
    void checkOfAMissingInputIsBadUsageAndTheRestIsStillLookedAt() {
        Path output = folder.resolve("output");
        assertEquals(2, execute("check", "--input", folder.resolve("gone").toString(), "--output", output.toString()));
        assertTrue(said.toString().contains("FAIL  input"), said.toString());
        assertTrue(said.toString().contains("ok    database"), said.toString());
    }

    @Test
    void statusForScriptsIsJson() {
        assertEquals(0, execute("status", "--output", folder.toString(), "--json"));
        assertEquals("[ ]", said.toString().strip());
    }
}
