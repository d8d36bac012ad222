package org.variorum.report.readback;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A workbook opened for reading. Not for more than one thread. */
public final class WrittenBook implements Closeable {
    private static final String FOLDER = "xl/";
    private static final String SHARED = "xl/sharedStrings.xml";

    private final ZipFile zip;

    /** @throws IOException if the file is no workbook */
    public WrittenBook(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile());
    }

    /** The sheets in the order of their tabs, by the name of their part. */
    public List<String> sheets() throws IOException {
        Map<String, String> targets = new HashMap<>();
        each(FOLDER + "_rels/workbook.xml.rels", "Relationship", xml -> {
            String target = Xml.attribute(xml, "Target");
            targets.put(Xml.attribute(xml, "Id"), target.startsWith("/") ? target.substring(1) : FOLDER + target);
        });
        List<String> sheets = new ArrayList<>();
        each(FOLDER + "workbook.xml", "sheet", xml -> {
            String target = targets.get(Xml.attribute(xml, "id"));
            if (target != null && zip.getEntry(target) != null) {
                sheets.add(target);
            }
        });
        return sheets;
    }

    /** Hands over the rows of a sheet, from the first, until no more are wanted. */
    public void rows(String sheet, SheetRows.Each each) throws IOException {
        try (InputStream in = part(sheet)) {
            SheetRows.read(Xml.open(in), each);
        } catch (XMLStreamException e) {
            throw new IOException(sheet + " is not well formed", e);
        }
    }

    /** The words of some cells, parallel to them. */
    public List<String> words(Collection<CellWords> cells) throws IOException {
        Set<Integer> wanted = new HashSet<>();
        cells.stream().filter(cell -> cell.shared() >= 0).forEach(cell -> wanted.add(cell.shared()));
        Map<Integer, String> shared = wanted.isEmpty() ? Map.of() : shared(wanted);
        return cells.stream()
                .map(cell -> cell.shared() < 0 ? cell.text() : shared.getOrDefault(cell.shared(), ""))
                .toList();
    }

    private Map<Integer, String> shared(Set<Integer> wanted) throws IOException {
        Map<Integer, String> shared = new HashMap<>();
        int[] number = {0};
        each(SHARED, "si", xml -> {
            if (wanted.contains(number[0]++)) {
                shared.put(number[0] - 1, Xml.words(xml));
            }
        });
        return shared;
    }

    private interface Element {
        void at(XMLStreamReader xml) throws XMLStreamException;
    }

    private void each(String part, String element, Element each) throws IOException {
        try (InputStream in = part(part)) {
            XMLStreamReader xml = Xml.open(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals(element)) {
                    each.at(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(part + " is not well formed", e);
        }
    }

    private InputStream part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new FileNotFoundException("no part " + name + ": this is no workbook");
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
