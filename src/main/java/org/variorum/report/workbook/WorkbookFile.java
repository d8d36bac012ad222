package org.variorum.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.variorum.report.model.Chart;
import org.variorum.report.model.Sheet;
import org.variorum.report.zip.Deflation;
import org.variorum.report.zip.Piece;
import org.variorum.report.zip.PinnedZip;

/**
 * Writes a workbook. Sheets are encoded from the last to the first, because what stands in front leads to what stands behind and counts it.
 * Memory does not grow with the rows, but for the links between them. Stateless.
 */
public final class WorkbookFile {
    private static final String PART = "xl/worksheets/sheet";
    private static final String NOTED = "docProps/custom.xml"; // only there in a workbook with notes
    private static final String FIRST = "[Content_Types].xml"; // some readers look no further than the first entry
    private static final String NO_ROWS = "<sheetData/>";
    private static final String LINKS = "<hyperlinks>";
    private static final String END_OF_LINKS = "</hyperlinks>";

    private WorkbookFile() {}

    /**
     * Writes the file.
     *
     * @param parts an empty folder for what is made on the way; left to the caller to delete
     * @throws IOException if it cannot be written
     */
    public static void write(Book book, Path file, Path parts) throws IOException {
        TabNames tabs = new TabNames(book.sheets(), book.labels());
        Links links = new Links(book.sheets(), tabs);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                Deflation deflation = new Deflation(parts, book.layout().threads())) {
            Styles styles = new Styles(workbook, book.layout().dayFormat());
            List<EncodedSheet> encoded = encode(book, styles, links, deflation, parts);
            Lists lists = new Lists(tabs.free(book.labels().of("lists.tab")));
            Template template = new Template(workbook, book, lists);
            template.properties();
            for (EncodedSheet sheet : encoded) {
                XSSFSheet made = template.sheet(sheet, tabs.of(sheet.sheet()));
                for (Chart chart : sheet.sheet().charts()) {
                    if (links.has(chart.sheet())) {
                        draw(made, chart, links.tab(chart.sheet()));
                    }
                }
            }
            lists.write(workbook);
            zip(workbook, encoded, links, deflation, file);
        }
    }

    /**
     * Whether nobody has written into a workbook, neither since it was made nor before that: then there is nothing to read in it.
     *
     * @throws IOException if it cannot be opened
     */
    public static boolean untouched(Path file) throws IOException {
        return PinnedZip.pinned(file, NOTED);
    }

    private static void draw(XSSFSheet on, Chart chart, String tab) {
        if (chart instanceof Chart.Intervals bars) {
            BarCharts.draw(on, bars, tab);
        } else if (chart instanceof Chart.Course course) {
            CourseCharts.draw(on, course, tab);
        }
    }

    private static List<EncodedSheet> encode(Book book, Styles styles, Links links, Deflation deflation, Path parts)
            throws IOException {
        Map<String, EncodedSheet> encoded = new HashMap<>();
        List<Sheet> sheets = book.sheets();
        List<Sheet> order = new ArrayList<>(sheets);
        Collections.reverse(order);
        order.sort(Comparator.comparing(sheet -> sheet == sheets.get(0) ? 2 : sheet.late() ? 1 : 0)); // stable
        for (Sheet sheet : order) {
            Path placed = parts.resolve("links" + sheets.indexOf(sheet));
            encoded.put(sheet.key(), SheetEncoder.encode(sheet, book, styles, links, encoded, deflation, placed));
        }
        List<EncodedSheet> inOrder = new ArrayList<>();
        sheets.forEach(sheet -> inOrder.add(encoded.get(sheet.key())));
        return inOrder;
    }

    /** Takes the parts that the library made, and puts the encoded rows and links into those of the sheets. */
    private static void zip(
            XSSFWorkbook workbook, List<EncodedSheet> encoded, Links links, Deflation deflation, Path file)
            throws IOException {
        Map<String, EncodedSheet> sheets = new HashMap<>();
        for (EncodedSheet sheet : encoded) {
            sheets.put(PART + (sheets.size() + 1) + ".xml", sheet);
        }
        try (PinnedZip zip = new PinnedZip(file)) {
            for (Map.Entry<String, byte[]> part : made(workbook).entrySet()) {
                EncodedSheet sheet = sheets.get(part.getKey());
                zip.add(
                        part.getKey(),
                        sheet == null
                                ? List.of(deflation.piece(part.getValue()))
                                : injected(
                                        new String(part.getValue(), StandardCharsets.UTF_8), sheet, links, deflation));
            }
        }
    }

    /** What the library made, in a fixed order. */
    private static Map<String, byte[]> made(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        Map<String, byte[]> parts = new TreeMap<>(
                Comparator.comparing((String name) -> !name.equals(FIRST)).thenComparing(Comparator.naturalOrder()));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static List<Piece> injected(String template, EncodedSheet sheet, Links links, Deflation deflation)
            throws IOException {
        int rows = template.indexOf(NO_ROWS);
        String end = "</sheetData>" + template.substring(rows + NO_ROWS.length());
        int mark = end.indexOf(LINKS);
        if (mark >= 0) {
            end = end.substring(0, mark)
                    + links(sheet.links(), links)
                    + end.substring(end.indexOf(END_OF_LINKS) + END_OF_LINKS.length());
        }
        return List.of(
                deflation.piece(bytes(template.substring(0, rows) + "<sheetData>")),
                sheet.rows(),
                deflation.piece(bytes(end)));
    }

    private static String links(Path placed, Links links) throws IOException {
        XmlBytes xml = new XmlBytes().markup(LINKS);
        int[] led = {0};
        LinkFile.read(placed, (cell, target) -> {
            Optional<String> place = links.place(target);
            if (place.isPresent()) {
                xml.markup("<hyperlink ref=\"").markup(cell).markup("\" location=\"");
                xml.words(place.get()).markup("\"/>");
                led[0]++;
            }
        });
        return led[0] == 0 ? "" : xml.markup(END_OF_LINKS).toString();
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
