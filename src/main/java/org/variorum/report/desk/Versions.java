package org.variorum.report.desk;

import java.util.ArrayList;
import java.util.List;
import org.variorum.compare.Relation;
import org.variorum.report.digest.SlotView;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Labels;
import org.variorum.report.model.Look;

/** How the versions of a slot are said. Stateless. */
public final class Versions {
    private static final int SOURCES_NAMED = 6;

    private Versions() {}

    /** All versions in one cell, a line for each. */
    public static Entry entry(SlotView view, Labels labels) {
        List<Entry.Run> runs = new ArrayList<>();
        for (SlotView.Version version : view.versions()) {
            String line = runs.isEmpty() ? "" : "\n";
            runs.add(new Entry.Run(line + version.value(), Entry.Emphasis.STRONG));
            if (version.relation() == Relation.UPDATE) {
                runs.add(new Entry.Run(" (" + labels.of("version.update") + ")", Entry.Emphasis.QUIET));
            }
            runs.add(new Entry.Run(" — " + names(version.tellers(), labels), Entry.Emphasis.QUIET));
        }
        return new Entry.Runs(runs, Look.TEXT, "");
    }

    /** All versions in one line of plain words. */
    public static String line(SlotView view) {
        List<String> parts = new ArrayList<>();
        for (SlotView.Version version : view.versions()) {
            parts.add(version.value() + " (" + version.tellers().get(0) + ")");
        }
        return String.join(" · ", parts);
    }

    /** Sources by name, the first few, and how many more. */
    public static String names(List<String> sources, Labels labels) {
        return sources.size() <= SOURCES_NAMED
                ? String.join(", ", sources)
                : labels.of(
                        "and.more",
                        String.join(", ", sources.subList(0, SOURCES_NAMED)),
                        sources.size() - SOURCES_NAMED);
    }
}
