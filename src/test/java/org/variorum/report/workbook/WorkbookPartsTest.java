package org.variorum.report.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.report.NightReport;
import org.variorum.report.Publication;
import org.variorum.report.night.HarbourNight;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What spreadsheet programs check when they open a workbook, and otherwise offer to repair it. */
class WorkbookPartsTest {
    private static final List<String> ORDER = List.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "mergeCells",
            "dataValidations",
            "hyperlinks",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "drawing",
            "tableParts");

    @TempDir
    static Path output;

    private static ZipFile zip;

    @BeforeAll
    static void write() throws IOException {
        Path night = NightReport.write(HarbourNight.night(), output, Publication.standard());
        zip = new ZipFile(night.resolve("report.xlsx").toFile());
    }

    @AfterAll
    static void close() throws IOException {
        zip.close();
    }

    @Test
    void everyRelationLeadsToAPart() throws Exception {
        for (String name : parts("", ".rels")) {
            Path folder = Path.of("/" + name).getParent().getParent();
            for (Element relation : elements(name, "Relationship")) {
                String target = relation.getAttribute("Target");
                Path part = target.startsWith("/")
                        ? Path.of(target)
                        : folder.resolve(target).normalize();
                String entry = part.toString().substring(1).replace('\\', '/');
                assertTrue(zip.getEntry(entry) != null, name + " leads to " + target);
            }
        }
    }

    @Test
    void everyPartHasItsContentType() throws Exception {
        Set<String> named = new HashSet<>();
        elements("[Content_Types].xml", "Override").forEach(type -> named.add(type.getAttribute("PartName")));
        Set<String> endings = new HashSet<>();
        elements("[Content_Types].xml", "Default").forEach(type -> endings.add(type.getAttribute("Extension")));
        for (String name : parts("", "")) {
            String ending = name.substring(name.lastIndexOf('.') + 1);
            assertTrue(named.contains("/" + name) || endings.contains(ending), name);
        }
    }

    @Test
    void thePartsOfASheetStandInTheOrderOfTheSchema() throws Exception {
        for (String name : parts("xl/worksheets/sheet", ".xml")) {
            List<Integer> places = new ArrayList<>();
            for (Node node = xml(name).getDocumentElement().getFirstChild();
                    node != null;
                    node = node.getNextSibling()) {
                assertTrue(ORDER.contains(node.getLocalName()), name + " has " + node.getLocalName());
                places.add(ORDER.indexOf(node.getLocalName()));
            }
            assertEquals(places.stream().sorted().distinct().toList(), places, name);
        }
    }

    @Test
    void rowsStandInAscendingOrderAndHaveNoMoreCellsThanTheSheetHasColumns() throws Exception {
        for (String name : parts("xl/worksheets/sheet", ".xml")) {
            int last = 0;
            String area = elements(name, "dimension").get(0).getAttribute("ref");
            int columns = column(area.substring(area.indexOf(':') + 1)) + 1;
            for (Element row : elements(name, "row")) {
                int number = Integer.parseInt(row.getAttribute("r"));
                assertTrue(number > last, name + " row " + number);
                last = number;
                int cells = elements(row.getElementsByTagNameNS("*", "c")).size();
                assertTrue(cells <= columns, name + " row " + number);
            }
        }
    }

    @Test
    void everyLinkLeadsToACellOfASheetThatIsThere() throws Exception {
        Set<String> tabs = new HashSet<>();
        elements("xl/workbook.xml", "sheet").forEach(sheet -> tabs.add(sheet.getAttribute("name")));
        int links = 0;
        for (String name : parts("xl/worksheets/sheet", ".xml")) {
            for (Element link : elements(name, "hyperlink")) {
                String place = link.getAttribute("location");
                int mark = place.lastIndexOf("'!A");
                assertTrue(tabs.contains(place.substring(1, mark).replace("''", "'")), place);
                assertTrue(Integer.parseInt(place.substring(mark + 3)) > 0, place);
                links++;
            }
        }
        assertTrue(links > 50, links + " links");
    }

    @Test
    void tablesHaveNamesAndHeadersOfTheirOwnAndAreAsWideAsTheirArea() throws Exception {
        Set<String> names = new HashSet<>();
        for (String part : parts("xl/tables/", ".xml")) {
            Element table = xml(part).getDocumentElement();
            assertTrue(names.add(table.getAttribute("displayName").toLowerCase(Locale.ROOT)), part);
            Set<String> headers = new HashSet<>();
            List<Element> columns = elements(part, "tableColumn");
            columns.forEach(
                    column -> assertTrue(headers.add(column.getAttribute("name").toLowerCase(Locale.ROOT)), part));
            String[] area = table.getAttribute("ref").split(":");
            assertEquals(column(area[1]) - column(area[0]) + 1, columns.size(), part);
        }
        assertFalse(names.isEmpty());
    }

    @Test
    void coloursHaveFourBytesAndStylesAreAtMostAHundred() throws Exception {
        for (Element color : elements("xl/styles.xml", "color")) {
            assertTrue(color.getAttribute("rgb").isEmpty()
                    || color.getAttribute("rgb").length() == 8);
        }
        Element styles = elements("xl/styles.xml", "cellXfs").get(0);
        int count = elements(styles.getElementsByTagNameNS("*", "xf")).size();
        assertTrue(count <= 100, count + " styles");
    }

    @Test
    void aLineInAChartSaysHowItIsGroupedAndSeriesHaveNumbersOfTheirOwn() throws Exception {
        int lines = 0;
        for (String chart : parts("xl/charts/", ".xml")) {
            Set<String> numbers = new HashSet<>();
            for (Element series : elements(chart, "ser")) {
                Element number =
                        (Element) series.getElementsByTagNameNS("*", "idx").item(0);
                assertTrue(numbers.add(number.getAttribute("val")), chart);
            }
            for (Element line : elements(chart, "lineChart")) {
                assertEquals("grouping", line.getFirstChild().getLocalName());
                lines++;
            }
        }
        assertEquals(1, lines);
    }

    @Test
    void everySheetInSightIsSetUpForPrinting() throws Exception {
        int sheets = elements("xl/workbook.xml", "sheet").size();
        int printed = 0;
        for (String name : parts("xl/worksheets/sheet", ".xml")) {
            for (Element setup : elements(name, "pageSetup")) {
                assertEquals("landscape", setup.getAttribute("orientation"), name);
                assertEquals(1, elements(name, "headerFooter").size(), name);
                assertEquals(1, elements(name, "pageSetUpPr").size(), name);
                printed++;
            }
        }
        assertEquals(sheets - 1, printed, "all but the hidden lists");
    }

    private static List<String> parts(String start, String end) {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(start) && name.endsWith(end))
                .toList();
    }

    private static Document xml(String part) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (InputStream in = zip.getInputStream(zip.getEntry(part))) {
            return factory.newDocumentBuilder().parse(in);
        }
    }

    private static List<Element> elements(String part, String name)
            throws IOException, SAXException, ParserConfigurationException {
        return elements(xml(part).getElementsByTagNameNS("*", name));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static int column(String place) {
        int column = 0;
        for (int i = 0; Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + place.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
