package org.variorum.report.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A hidden sheet with the words that drop-down lists offer, one column a list, behind all others. Not for more than one thread. */
final class Lists {
    private final Map<List<String>, String> places = new LinkedHashMap<>();
    private final String tab;

    /** @param tab its name, free among those of the workbook */
    Lists(String tab) {
        this.tab = tab;
    }

    /** Where the words of a list will stand, as formulas name it. */
    String place(List<String> words) {
        return places.computeIfAbsent(words, absent -> {
            String column = "$" + RowWriter.letters(places.size()) + "$";
            return "'" + tab + "'!" + column + "1:" + column + words.size();
        });
    }

    /** Makes the sheet if any list was asked for. */
    void write(XSSFWorkbook workbook) {
        if (places.isEmpty()) {
            return;
        }
        XSSFSheet sheet = workbook.createSheet(tab);
        int column = 0;
        for (List<String> words : places.keySet()) {
            for (int i = 0; i < words.size(); i++) {
                XSSFRow row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
                row.createCell(column).setCellValue(words.get(i));
            }
            column++;
        }
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }
}
