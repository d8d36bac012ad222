package org.variorum.report.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.report.model.Sheet;

/**
 * Where every row that a link leads to has come to stand. A target is the key of a sheet, or that key, a slash and the rest of a row's anchor.
 * Not for more than one thread.
 */
final class Links {
    private final Map<String, String> tabs = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Set<String> finished = new HashSet<>();

    Links(List<Sheet> sheets, TabNames names) {
        sheets.forEach(sheet -> tabs.put(sheet.key(), names.of(sheet)));
    }

    /** Notes where a row stands, from 1. The first row of an anchor counts. */
    void put(String anchor, int row) {
        rows.putIfAbsent(anchor, row);
    }

    /** Notes that a sheet gets no more rows. */
    void finish(Sheet sheet) {
        finished.add(sheet.key());
    }

    /** Whether a link to the target will lead somewhere, as far as can be told yet. */
    boolean promises(String target) {
        return has(sheet(target))
                && (rows.containsKey(target) || tabs.containsKey(target) || !finished.contains(sheet(target)));
    }

    /** The place in the workbook's own notation; empty if the target has no row. */
    Optional<String> place(String target) {
        String tab = tabs.get(sheet(target));
        Integer row = target.indexOf('/') < 0 ? Integer.valueOf(1) : rows.get(target);
        return tab == null || row == null ? Optional.empty() : Optional.of(quoted(tab) + "!A" + row);
    }

    /** Whether the workbook has a sheet. */
    boolean has(String key) {
        return tabs.containsKey(key);
    }

    /** The tab of a sheet as formulas name it. */
    String tab(String key) {
        return quoted(tabs.getOrDefault(key, key));
    }

    private static String sheet(String target) {
        int slash = target.indexOf('/');
        return slash < 0 ? target : target.substring(0, slash);
    }

    private static String quoted(String tab) {
        return "'" + tab.replace("'", "''") + "'";
    }
}
