package org.variorum.report.sheet;

import java.util.List;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;
import org.variorum.report.night.Quoted;

/** Words in the middle of what stands around them. Stateless. */
final class Context {
    private Context() {}

    static Entry of(Quoted quoted) {
        return new Entry.Runs(
                List.of(
                        new Entry.Run(quoted.before(), Entry.Emphasis.QUIET),
                        new Entry.Run(quoted.passage().text(), Entry.Emphasis.DIFFERENT),
                        new Entry.Run(quoted.after(), Entry.Emphasis.QUIET)),
                Look.TEXT,
                "");
    }
}
