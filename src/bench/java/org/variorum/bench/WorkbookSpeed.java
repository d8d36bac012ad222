package org.variorum.bench;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.variorum.report.csvfile.CsvFile;
import org.variorum.report.csvfile.CsvProfile;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Labels;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;
import org.variorum.report.workbook.Book;
import org.variorum.report.workbook.Layout;
import org.variorum.report.workbook.WorkbookFile;
import org.variorum.text.Language;

/**
 * How fast a long sheet becomes a file, beside fastexcel and bare OpenCSV, all in turns in one process: {@code ROWS ROUNDS}. Twelve columns: ids,
 * names that come again and again, words that do not, a day, counts, shares. Prints seconds and CPU seconds of each, then what the issue asks for.
 */
public final class WorkbookSpeed {
    private static final int COLUMNS = 12;
    private static final int LEVEL = 3; // as the writer's
    private static final LocalDate DAY = LocalDate.of(2031, 3, 5);
    private static final int POOL = 1 << 20; // letters that titles and wordings are cut from
    private static final int[] WIDTHS = {18, 20, 50, 30, 12, 9, 9, 9, 12, 14, 70, 20};

    private final int rows;
    private final Path folder;
    private final String pool = pool();

    private WorkbookSpeed(int rows, Path folder) {
        this.rows = rows;
        this.folder = folder;
    }

    /** One thing that is measured, with its best round. */
    private static final class Contender {
        private final String name;
        private final Work work;
        private double seconds = Double.MAX_VALUE;
        private double cpu = Double.MAX_VALUE;

        Contender(String name, Work work) {
            this.name = name;
            this.work = work;
        }

        void round() throws IOException {
            System.gc();
            double from = cpuNow();
            long start = System.nanoTime();
            work.run();
            seconds = Math.min(seconds, (System.nanoTime() - start) / 1e9);
            cpu = Math.min(cpu, cpuNow() - from);
        }

        private static double cpuNow() {
            return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                            .getProcessCpuTime()
                    / 1e9;
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    /** Measures. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("workbook-speed");
        WorkbookSpeed speed = new WorkbookSpeed(Integer.parseInt(args[0]), folder);
        try {
            speed.measure(Integer.parseInt(args[1]));
        } finally {
            delete(folder);
        }
    }

    private void measure(int rounds) throws IOException {
        Path one = folder.resolve("one.xlsx");
        Path two = folder.resolve("two.xlsx");
        Path rival = folder.resolve("fastexcel.xlsx");
        List<Contender> all = List.of(
                new Contender("fastexcel", () -> fastexcel(rival)),
                new Contender("ours, one thread", () -> ours(one, 1)),
                new Contender("ours, two threads", () -> ours(two, 2)),
                new Contender("deflate alone, the same bytes and level", () -> deflate(folder.resolve("raw.xml"))),
                new Contender("bare OpenCSV", () -> openCsv(folder.resolve("bare.csv"))),
                new Contender("our CSV, guarded", () -> csv(folder.resolve("ours.csv"), CsvProfile.spreadsheet(','))));
        ours(one, 1);
        unpack(one);
        for (int round = 0; round < rounds; round++) {
            for (Contender contender : all) {
                contender.round();
            }
        }
        for (Contender each : all) {
            System.out.printf(Locale.ROOT, "%-42s %7.2f s %7.2f CPU s%n", each.name, each.seconds, each.cpu);
        }
        double baseline = all.get(0).seconds;
        System.out.printf(
                Locale.ROOT,
                "times fastexcel: %.2f on one thread, %.2f on two; CPU %.2f%n",
                baseline / all.get(1).seconds,
                baseline / all.get(2).seconds,
                all.get(0).cpu / all.get(1).cpu);
        System.out.printf(
                Locale.ROOT,
                "of the deflate limit: %.2f (CPU %.2f)%n",
                all.get(3).seconds / all.get(1).seconds,
                all.get(3).cpu / all.get(1).cpu);
        System.out.printf(
                Locale.ROOT,
                "file: %.1f of %.1f MB = %.3f; same bytes on two threads: %b%n",
                Files.size(one) / 1e6,
                Files.size(rival) / 1e6,
                (double) Files.size(one) / Files.size(rival),
                Files.mismatch(one, two) < 0);
        System.out.printf(
                Locale.ROOT,
                "CSV, of bare OpenCSV: %.2f (CPU %.2f); heap %d MB%n",
                all.get(4).seconds / all.get(5).seconds,
                all.get(4).cpu / all.get(5).cpu,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    /** The sheet: rows are made while they are asked for. */
    private final class LongSheet implements Sheet {
        @Override
        public String key() {
            return "names";
        }

        @Override
        public List<Column> columns() {
            List<Column> columns = new ArrayList<>();
            for (int i = 0; i < COLUMNS; i++) {
                columns.add(new Column("Column " + (i + 1), WIDTHS[i], i >= 5 && i < 9));
            }
            return columns;
        }

        @Override
        public void rows(RowSink into) {
            for (int i = 0; i < rows; i++) {
                into.add(Row.of(
                        Entry.words(id(i)),
                        Entry.words(name("source", i, 40)),
                        Entry.words(headline(i), Look.STRONG),
                        Entry.words(name("story", i, 3000)),
                        new Entry.Day(DAY.minusDays(i % 90)),
                        Entry.count(i % 977),
                        Entry.count(i),
                        Entry.number(share(i), Look.SHARE),
                        Entry.number(i * .25, Look.FIGURE),
                        Entry.words(name("verdict", i, 6), Look.AGREES),
                        Entry.words(wording(i)),
                        Entry.words(name("person", i, 20_000), Look.QUIET)));
            }
        }
    }

    private void ours(Path file, int threads) throws IOException {
        Path parts = Files.createDirectory(folder.resolve("parts"));
        Book book = new Book(
                DAY,
                List.of(new LongSheet()),
                Labels.of(Language.ENGLISH),
                new Layout(1_000_000, "yyyy-mm-dd", threads, () -> false));
        WorkbookFile.write(book, file, parts);
        delete(parts);
    }

    /** As its makers advise: names that come again are shared, words that do not are inline, and the rows are flushed on the way. */
    private void fastexcel(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = book.newWorksheet("Names");
            sheet.style(4).format("yyyy-mm-dd").set();
            for (int i = 0; i < rows; i++) {
                sheet.inlineString(i, 0, id(i));
                sheet.value(i, 1, name("source", i, 40));
                sheet.inlineString(i, 2, headline(i));
                sheet.value(i, 3, name("story", i, 3000));
                sheet.value(i, 4, DAY.minusDays(i % 90));
                sheet.value(i, 5, i % 977);
                sheet.value(i, 6, i);
                sheet.value(i, 7, share(i));
                sheet.value(i, 8, i * .25);
                sheet.value(i, 9, name("verdict", i, 6));
                sheet.inlineString(i, 10, wording(i));
                sheet.value(i, 11, name("person", i, 20_000));
                if (i % 1000 == 999) {
                    sheet.flush();
                }
            }
        }
    }

    private void unpack(Path workbook) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            Files.copy(in, folder.resolve("raw.xml"));
        }
    }

    /** No faster than this can any writer be that deflates its sheet on one core. */
    private void deflate(Path raw) throws IOException {
        try (InputStream in = Files.newInputStream(raw);
                OutputStream file = Files.newOutputStream(folder.resolve("raw.deflated"));
                OutputStream out = new DeflaterOutputStream(file, new Deflater(LEVEL, true), 1 << 16)) {
            byte[] block = new byte[1 << 18];
            for (int read = in.read(block); read > 0; read = in.read(block)) {
                out.write(block, 0, read);
            }
        }
    }

    private void openCsv(Path file) throws IOException {
        try (CSVWriter out = new CSVWriter(
                new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8),
                ',',
                ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                ICSVWriter.DEFAULT_ESCAPE_CHARACTER,
                ICSVWriter.RFC4180_LINE_END)) {
            for (int i = 0; i < rows; i++) {
                out.writeNext(line(i).toArray(new String[0]), false);
            }
        }
    }

    private void csv(Path file, CsvProfile profile) throws IOException {
        try (CsvFile out = CsvFile.create(file, Collections.nCopies(COLUMNS, "column"), profile)) {
            for (int i = 0; i < rows; i++) {
                out.row(line(i));
            }
        }
    }

    private List<String> line(int i) {
        return List.of(
                id(i),
                name("source", i, 40),
                headline(i),
                name("story", i, 3000),
                DAY.minusDays(i % 90).toString(),
                Integer.toString(i % 977),
                Integer.toString(i),
                Double.toString(share(i)),
                Double.toString(i * .25),
                name("verdict", i, 6),
                wording(i),
                name("person", i, 20_000));
    }

    private static String id(int i) {
        return Long.toHexString(mixed(i));
    }

    private static String name(String kind, int i, int many) {
        return kind + " " + Math.floorMod(mixed(i), many);
    }

    private String headline(int i) {
        int at = (int) Math.floorMod(mixed(i) >> 7, POOL - 200L);
        return pool.substring(at, at + 40 + i % 30);
    }

    private String wording(int i) {
        int at = (int) Math.floorMod(mixed(i) >> 13, POOL - 200L);
        return pool.substring(at, at + 80 + i % 60);
    }

    private static double share(int i) {
        return Math.floorMod(mixed(i), 10_000) / 10_000.;
    }

    private static long mixed(int i) {
        long mixed = (i + 1) * 0x9E3779B97F4A7C15L;
        return (mixed ^ mixed >>> 29) * 0xBF58476D1CE4E5B9L;
    }

    /** Invented words, the short ones more often, some not in Latin letters, and a few signs that XML guards. */
    private static String pool() {
        Random random = new Random(1);
        List<String> words = new ArrayList<>(List.of("&", "“says”", "мост", "γέφυρα", "’s"));
        for (int n = 0; n < 8000; n++) {
            StringBuilder word = new StringBuilder();
            for (int letters = 2 + random.nextInt(8); letters > 0; letters--) {
                word.append("etaoinshrdlucmfwypvbgk".charAt((int) (22 * Math.pow(random.nextDouble(), 1.6))));
            }
            words.add(word.toString());
        }
        StringBuilder pool = new StringBuilder();
        while (pool.length() < POOL) {
            pool.append(words.get((int) (words.size() * Math.pow(random.nextDouble(), 3)))).append(' ');
        }
        return pool.toString();
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
