package org.variorum.report.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.variorum.report.model.Labels;
import org.variorum.report.model.Sheet;

/** Names for tabs that every spreadsheet program takes. Not for more than one thread. */
final class TabNames {
    private static final int LONGEST = 31;
    private static final String FORBIDDEN = "[]:*?/\\";
    private static final String RESERVED = "history"; // the name of a hidden sheet of change tracking

    private final Map<String, String> names = new HashMap<>();

    private final Set<String> taken = new HashSet<>(Set.of(RESERVED));

    TabNames(List<Sheet> sheets, Labels labels) {
        for (Sheet sheet : sheets) {
            names.put(sheet.key(), free(sheet.tab(labels), taken));
        }
    }

    String of(Sheet sheet) {
        return names.getOrDefault(sheet.key(), sheet.key());
    }

    /** One more name, for a sheet that is not among them. */
    String free(String wanted) {
        return free(wanted, taken);
    }

    /** The wanted name made fit, with a number where it is taken; programs do not tell upper from lower case here. */
    static String free(String wanted, Set<String> taken) {
        StringBuilder fit = new StringBuilder();
        wanted.codePoints()
                .map(letter -> letter < ' ' || FORBIDDEN.indexOf(letter) >= 0 ? ' ' : letter)
                .forEach(fit::appendCodePoint);
        String base = fit.toString().replaceAll("^'+|'+$", "").strip();
        base = base.isEmpty() ? "-" : base;
        String name = cut(base, "");
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            name = cut(base, " " + n);
        }
        return name;
    }

    private static String cut(String base, String suffix) {
        int end = Math.min(base.length(), LONGEST - suffix.length());
        if (end < base.length() && Character.isHighSurrogate(base.charAt(end - 1))) {
            end--;
        }
        return base.substring(0, end).replaceAll("'+$", "") + suffix;
    }
}
