package org.variorum.report.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.variorum.report.model.Chart;
import org.variorum.report.model.Sheet;

/**
 * Writes a workbook. Sheets are encoded from the last to the first, because what stands in front leads to what stands behind and counts it.
 * Memory does not grow with the rows, but for the links between them. Stateless.
 */
public final class WorkbookFile {
    private static final String PART = "xl/worksheets/sheet";
    private static final String NOTED = "docProps/custom.xml"; // only there in a workbook with notes
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
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            List<EncodedSheet> encoded =
                    encode(book, new Styles(workbook, book.layout().dayFormat()), links, parts);
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
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            Map<String, EncodedSheet> byPart = new HashMap<>();
            for (EncodedSheet sheet : encoded) {
                byPart.put(PART + (byPart.size() + 1) + ".xml", sheet);
            }
            PinnedZip.copy(bytes.toByteArray(), file, (name, content, out) -> {
                EncodedSheet sheet = byPart.get(name);
                if (sheet == null) {
                    out.write(content);
                } else {
                    inject(new String(content, StandardCharsets.UTF_8), sheet, links, out);
                }
            });
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

    private static List<EncodedSheet> encode(Book book, Styles styles, Links links, Path parts) throws IOException {
        Map<String, EncodedSheet> encoded = new HashMap<>();
        List<Sheet> sheets = book.sheets();
        List<Sheet> order = new ArrayList<>(sheets);
        Collections.reverse(order);
        order.sort(Comparator.comparing(sheet -> sheet == sheets.get(0) ? 2 : sheet.late() ? 1 : 0)); // stable
        for (Sheet sheet : order) {
            Path rows = parts.resolve("sheet" + sheets.indexOf(sheet) + ".xml");
            encoded.put(sheet.key(), SheetEncoder.encode(sheet, book, styles, links, encoded, rows));
        }
        List<EncodedSheet> inOrder = new ArrayList<>();
        sheets.forEach(sheet -> inOrder.add(encoded.get(sheet.key())));
        return inOrder;
    }

    /** Copies the template of a sheet, with the encoded rows and links in their places. */
    private static void inject(String template, EncodedSheet sheet, Links links, OutputStream out) throws IOException {
        int rows = template.indexOf(NO_ROWS);
        out.write(bytes(template.substring(0, rows) + "<sheetData>"));
        Files.copy(sheet.rows(), out);
        out.write(bytes("</sheetData>"));
        int from = rows + NO_ROWS.length();
        int mark = template.indexOf(LINKS);
        if (mark >= 0) {
            out.write(bytes(template.substring(from, mark)));
            from = template.indexOf(END_OF_LINKS) + END_OF_LINKS.length();
            write(sheet.links(), links, out);
        }
        out.write(bytes(template.substring(from)));
    }

    private static void write(Path placed, Links links, OutputStream out) throws IOException {
        StringBuilder xml = new StringBuilder();
        LinkFile.read(placed, (cell, target) -> {
            Optional<String> place = links.place(target);
            if (place.isPresent()) {
                xml.append(xml.isEmpty() ? LINKS : "")
                        .append("<hyperlink ref=\"")
                        .append(cell)
                        .append("\" location=\"");
                CellText.escape(place.get(), xml);
                xml.append("\"/>");
            }
        });
        out.write(bytes(xml.isEmpty() ? "" : xml + END_OF_LINKS));
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
