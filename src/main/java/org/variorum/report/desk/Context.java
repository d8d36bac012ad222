package org.variorum.report.desk;

import java.util.List;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;
import org.variorum.report.night.Quoted;

/** Words in the middle of what stands around them. Stateless. */
public final class Context {
    private Context() {}

    /** The words stand out, what is around them is grey. */
    public static Entry of(Quoted quoted) {
        return of(quoted, Entry.Emphasis.STRONG);
    }

    /** The same, standing out in a certain way. */
    public static Entry of(Quoted quoted, Entry.Emphasis emphasis) {
        return new Entry.Runs(
                List.of(
                        new Entry.Run(quoted.before(), Entry.Emphasis.QUIET),
                        new Entry.Run(quoted.words(), emphasis),
                        new Entry.Run(quoted.after(), Entry.Emphasis.QUIET)),
                Look.TEXT,
                "");
    }
}
