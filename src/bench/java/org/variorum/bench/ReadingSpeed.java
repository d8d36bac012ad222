package org.variorum.bench;

import com.ctc.wstx.stax.WstxInputFactory;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.variorum.ingest.DumpFile;
import org.variorum.ingest.DumpReader;
import org.variorum.ingest.FieldNames;
import org.variorum.ingest.Limits;
import org.variorum.ingest.Position;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reading of dumps beside the bare parser of each format, in turns in one run, CPU time of this thread: records with all
 * their fields, from a file. Arguments: the folder for the files that are made, megabytes of each; and {@code restart}
 * for what it costs to go on at nine tenths of a JSON Lines file.
 */
public final class ReadingSpeed {
    private static final int ROUNDS = 7; // the first two warm up
    private static final int WARM = 2;

    private ReadingSpeed() {}

    /** What a binding reads of a line. */
    record Line(String id, String source, String title, String published, String text) {}

    private interface Reading {
        long records() throws IOException;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        long bytes = Long.parseLong(args[1]) << 20;
        Path lines = made(folder.resolve("speed.jsonl"), bytes, "", "{\"id\":\"%d\",\"source\":\"Post\",\"title\":\"%s\",\"published\":\"2031-05-06\",\"text\":\"%s\"}%n", "");
        if (args.length > 2) {
            restart(lines);
            return;
        }
        Path rows = made(folder.resolve("speed.csv"), bytes, "id,source,title,published,text\n", "%d,Post,\"%s\",2031-05-06,\"%s\"%n", "");
        Path items = made(
                folder.resolve("speed.xml"),
                bytes,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>\n",
                "<newsItem guid=\"urn:x:%d\" version=\"1\"><itemMeta><versionCreated>2031-05-06T07:08:09Z</versionCreated></itemMeta><contentMeta><headline>%s</headline></contentMeta><contentSet><inlineXML><nitf><body><body.content><p>%s</p></body.content></body></nitf></inlineXML></contentSet></newsItem>%n",
                "</itemSet></newsMessage>\n");
        compare("JSON Lines", () -> ours(lines), "Jackson", () -> jackson(lines), bytes);
        compare("CSV", () -> ours(rows), "OpenCSV", () -> openCsv(rows), bytes);
        compare("NewsML-G2", () -> ours(items), "Woodstox", () -> woodstox(items), bytes);
    }

    private static Path made(Path file, long bytes, String start, String record, String end) throws IOException {
        Random random = new Random(7);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(start);
            long written = 0;
            for (int i = 0; written < bytes; i++) {
                StringBuilder text = new StringBuilder();
                for (int word = 0; word < 300; word++) {
                    text.append(Integer.toString(random.nextInt(40_000) + 1000, 26)).append(word % 15 == 14 ? ", über " : " ");
                }
                String one = String.format(record, i, "Bridge " + i + " opens", text);
                out.write(one);
                written += one.length();
            }
            out.write(end);
        }
        return file;
    }

    private static void compare(String format, Reading ours, String name, Reading bare, long bytes) throws IOException {
        long[] spent = new long[2];
        for (int round = 0; round < ROUNDS; round++) {
            for (int which = 0; which < 2; which++) {
                long start = cpu();
                (which == 0 ? ours : bare).records();
                spent[which] += round < WARM ? 0 : cpu() - start;
            }
        }
        double megabytes = (double) (bytes >> 20) * (ROUNDS - WARM);
        System.out.printf(
                "%s: ours %.0f MB a CPU second, %s %.0f; ours %.2f of it (%d and %d records)%n",
                format,
                megabytes * 1e9 / spent[0],
                name,
                megabytes * 1e9 / spent[1],
                (double) spent[1] / spent[0],
                ours.records(),
                bare.records());
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static DumpReader reader(Path file) {
        return new DumpReader(List.of(new DumpFile("a/" + file.getFileName(), file)), Limits.DEFAULT, FieldNames.DEFAULT);
    }

    private static long ours(Path file) {
        try (DumpReader reader = reader(file)) {
            long records = 0;
            while (reader.next().isPresent()) {
                records++;
            }
            return records;
        }
    }

    private static long jackson(Path file) throws IOException {
        long records = 0;
        try (MappingIterator<Line> lines =
                JsonMapper.builder().build().readerFor(Line.class).readValues(file.toFile())) {
            while (lines.hasNext()) {
                records += lines.next().id().isEmpty() ? 0 : 1;
            }
        }
        return records;
    }

    private static long openCsv(Path file) throws IOException {
        long rows = -1; // the header
        try (Reader in = Files.newBufferedReader(file);
                var csv = new CSVReaderBuilder(in)
                        .withCSVParser(new RFC4180ParserBuilder().build())
                        .build()) {
            while (csv.readNext() != null) {
                rows++;
            }
        } catch (CsvValidationException e) {
            throw new IOException(e);
        }
        return rows;
    }

    private static long woodstox(Path file) throws IOException {
        WstxInputFactory parsers = new WstxInputFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_COALESCING, true);
        long items = 0;
        long letters = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            XMLStreamReader xml = parsers.createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                items += event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("newsItem") ? 1 : 0;
                letters += event == XMLStreamConstants.CHARACTERS ? xml.getText().length() : 0;
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return letters > 0 ? items : 0;
    }

    private static void restart(Path file) {
        long all = ours(file);
        long start = cpu();
        ours(file);
        double whole = (cpu() - start) / 1e9;
        start = cpu();
        long wall = System.nanoTime();
        try (DumpReader reader = reader(file)) {
            reader.seek(new Position(0, all * 9 / 10));
            System.out.printf(
                    "%d records; next one of the ninth tenth: %d; CPU %.2f s, clock %.2f s to get there, %.2f s to read all%n",
                    all,
                    reader.next().orElseThrow().record(),
                    (cpu() - start) / 1e9,
                    (System.nanoTime() - wall) / 1e9,
                    whole);
        }
    }
}
