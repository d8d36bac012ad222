package org.variorum.report.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.variorum.compare.Verdict;
import org.variorum.report.csvfile.CsvFile;
import org.variorum.report.digest.NightDigest;
import org.variorum.report.digest.SlotRef;
import org.variorum.report.digest.SlotView;
import org.variorum.report.digest.Spool;

/** Finds and writes down what has changed since the last report of a night. Stateless. */
public final class Changes {
    private static final String FILE = "changes.csv";
    private static final List<String> HEADER = List.of("what", "id", "title", "before", "after");
    private static final String CONFLICT = Verdict.CONFLICT.word();
    private static final Set<String> DIFFER = Set.of(CONFLICT, Verdict.REWORDED.word(), Verdict.SPELLING.word());

    private Changes() {}

    /**
     * What has changed: counts first, then slots on which sources differ now, the gravest first, then those on which they no longer do. If nothing
     * has, what had changed when the last report was written.
     *
     * @param last folder of the tables of the report that is replaced; there may be none
     * @throws IOException if one of those tables cannot be read
     */
    public static List<Change> since(Path last, NightDigest digest, Spool spool) throws IOException {
        if (!Files.exists(last)) {
            return List.of();
        }
        LastTables tables = new LastTables(last);
        Map<String, Old> before = new LinkedHashMap<>();
        boolean known = tables.rows("slots.csv", List.of("slot_id", "verdict", "axis", "title"), row -> {
            if (DIFFER.contains(row.get(1))) {
                before.put(row.get(0), new Old(row.get(1), row.get(2), row.get(3)));
            }
        });
        List<Change> changes = new ArrayList<>();
        count(changes, "articles", tables.count("articles.csv", "article_id"), digest.articles());
        count(
                changes,
                "stories",
                tables.count("stories.csv", "story_id"),
                digest.stories().size());
        if (known) {
            count(changes, "conflicts", OptionalLong.of(conflicts(before)), conflicts(digest));
            verdicts(before, digest, spool, changes);
        }
        return changes.isEmpty() ? told(tables) : List.copyOf(changes);
    }

    /** What the last report said of a slot. */
    private record Old(String verdict, String axis, String title) {
        String name() {
            return axis + " " + title;
        }
    }

    private static long conflicts(Map<String, Old> before) {
        return before.values().stream()
                .filter(slot -> slot.verdict().equals(CONFLICT))
                .count();
    }

    private static long conflicts(NightDigest digest) {
        return digest.slots().stream()
                .filter(slot -> slot.verdict() == Verdict.CONFLICT)
                .count();
    }

    private static void count(List<Change> changes, String what, OptionalLong before, long after) {
        if (before.isPresent() && before.getAsLong() != after) {
            changes.add(new Change(what, "", "", Long.toString(before.getAsLong()), Long.toString(after)));
        }
    }

    private static void verdicts(Map<String, Old> before, NightDigest digest, Spool spool, List<Change> changes) {
        Map<String, String> moved = moved(before, digest);
        for (SlotRef slot : digest.slots()) {
            Old same = before.get(slot.id());
            String now = slot.disagrees() ? slot.verdict().word() : "";
            if (now.equals(same == null ? "" : same.verdict())) {
                before.remove(slot.id());
                continue;
            }
            String title = spool.read(slot.place(), SlotView.class).title();
            String id =
                    same != null ? slot.id() : moved.getOrDefault(slot.axis().word() + " " + title, "");
            Old old = before.remove(id);
            String was = old == null ? "" : old.verdict();
            if (!was.equals(now)) {
                changes.add(new Change(Change.VERDICT, slot.id(), title, was, now));
            }
        }
        before.forEach((id, old) -> changes.add(new Change(Change.VERDICT, id, old.title(), old.verdict(), "")));
    }

    /** The slots whose ids are gone, by what they compare: a story gets another id when an older report joins it, and its slots with it. */
    private static Map<String, String> moved(Map<String, Old> before, NightDigest digest) {
        Map<String, String> moved = new HashMap<>();
        before.forEach((id, old) -> moved.merge(old.name(), id, (one, other) -> "")); // no guessing between two
        digest.slots().stream()
                .map(slot -> before.get(slot.id()))
                .filter(Objects::nonNull)
                .forEach(old -> moved.remove(old.name()));
        return moved;
    }

    private static List<Change> told(LastTables tables) throws IOException {
        List<Change> told = new ArrayList<>();
        tables.rows(
                FILE, HEADER, row -> told.add(new Change(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4))));
        return List.copyOf(told);
    }

    /** Writes the table of changes. */
    public static void write(List<Change> changes, Path folder) throws IOException {
        try (CsvFile file = CsvFile.create(folder.resolve(FILE), HEADER)) {
            for (Change change : changes) {
                file.row(List.of(change.what(), change.id(), change.title(), change.before(), change.after()));
            }
        }
    }
}
