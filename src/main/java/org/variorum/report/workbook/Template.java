package org.variorum.report.workbook;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.variorum.report.model.Column;
import org.variorum.report.model.Sheet;

/** The parts of the workbook that do not grow with its rows. Not for more than one thread. */
final class Template {
    private static final int UNITS_A_CHARACTER = 256;
    private static final double MARGIN = .5; // inches

    private final XSSFWorkbook workbook;
    private final Book book;
    private final Lists lists;

    Template(XSSFWorkbook workbook, Book book, Lists lists) {
        this.workbook = workbook;
        this.book = book;
        this.lists = lists;
    }

    /** Author, title and a pinned date: the file tells of the night, not of when it was written. */
    void properties() {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        Date night = Date.from(book.night().atStartOfDay(ZoneOffset.UTC).toInstant());
        core.setCreator(book.labels().of("author"));
        core.setTitle(book.labels().of("document", book.night()));
        core.setSubjectProperty(book.labels().of("subject"));
        core.setCreated(Optional.of(night));
        core.setModified(Optional.of(night));
        workbook.getProperties()
                .getExtendedProperties()
                .setApplication(book.labels().of("author"));
        if (book.layout().noted().getAsBoolean()) {
            workbook.getProperties().getCustomProperties().addProperty("noted", true);
        }
    }

    /** Makes the next sheet, without rows. */
    XSSFSheet sheet(EncodedSheet encoded, String tab) {
        Sheet sheet = encoded.sheet();
        XSSFSheet made = workbook.createSheet(tab);
        List<Column> columns = sheet.columns();
        for (int i = 0; i < columns.size(); i++) {
            made.setColumnWidth(i, Math.max(1, columns.get(i).width()) * UNITS_A_CHARACTER);
            made.setColumnHidden(i, columns.get(i).width() == 0);
        }
        made.setDisplayGridlines(false);
        made.getCTWorksheet()
                .getDimension()
                .setRef("A1:" + RowWriter.letters(columns.size() - 1) + Math.max(1, encoded.lastRow()));
        if (encoded.linkCount() > 0) { // marks the place where the encoded links go
            XSSFHyperlink mark = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            mark.setLocation("A1");
            mark.setCellReference("A1");
            made.addHyperlink(mark);
        }
        encoded.merges().forEach(area -> made.addMergedRegionUnsafe(CellRangeAddress.valueOf(area)));
        print(made, book.night());
        if (sheet.tabular()) {
            made.createFreezePane(1, EncodedSheet.HEADER_ROW);
            made.setRepeatingRows(
                    new CellRangeAddress(EncodedSheet.HEADER_ROW - 1, EncodedSheet.HEADER_ROW - 1, -1, -1));
            if (encoded.dataRows() > 0) {
                table(made, encoded);
                choices(made, encoded);
            }
        }
        return made;
    }

    /** Offers what may be written into a column. The words stand on a hidden sheet: inside a rule they may be neither long nor hold a comma. */
    private void choices(XSSFSheet sheet, EncodedSheet encoded) {
        List<Column> columns = encoded.sheet().columns();
        DataValidationHelper rules = sheet.getDataValidationHelper();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).choices().isEmpty()) {
                int first = EncodedSheet.HEADER_ROW;
                DataValidation rule = rules.createValidation(
                        rules.createFormulaListConstraint(
                                lists.place(columns.get(i).choices())),
                        new CellRangeAddressList(first, first + encoded.dataRows() - 1, i, i));
                rule.setShowErrorBox(true);
                sheet.addValidationData(rule);
            }
        }
    }

    private void print(XSSFSheet sheet, LocalDate night) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0); // as many pages as it takes
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, MARGIN);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, MARGIN);
        sheet.getFooter().setLeft(book.labels().of("footer.night", night));
        sheet.getFooter().setCenter("&A");
        sheet.getFooter().setRight(book.labels().of("footer.page"));
    }

    private void table(XSSFSheet sheet, EncodedSheet encoded) {
        List<Column> columns = encoded.sheet().columns();
        String area = "A" + EncodedSheet.HEADER_ROW + ":" + RowWriter.letters(columns.size() - 1)
                + (EncodedSheet.HEADER_ROW + encoded.dataRows());
        XSSFTable table = sheet.createTable(new AreaReference(area, SpreadsheetVersion.EXCEL2007));
        table.setName(encoded.sheet().key());
        table.setDisplayName("table_" + encoded.sheet().key());
        CTTable inner = table.getCTTable();
        inner.addNewAutoFilter().setRef(area);
        for (int i = 0; i < columns.size(); i++) {
            inner.getTableColumns()
                    .getTableColumnArray(i)
                    .setName(columns.get(i).header());
        }
    }
}
