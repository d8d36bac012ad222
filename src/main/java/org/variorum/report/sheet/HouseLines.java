package org.variorum.report.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.variorum.compare.Verdict;
import org.variorum.name.Entity;
import org.variorum.report.desk.Desk;
import org.variorum.report.digest.SlotRef;
import org.variorum.report.digest.SlotView;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.notes.Decision;
import org.variorum.report.notes.KeptNote;
import org.variorum.report.notes.Note;

/**
 * The lines that would make editors' decisions a rule of the house, to be looked at and copied: on names for {@code config/names.csv}, on conflicts
 * that are none for {@code config/conflicts.tsv}. Stateless.
 */
final class HouseLines {
    private static final String APART = "!"; // before a variant: these two are not one

    private HouseLines() {}

    /** A row of words and line for each decision, those on names first. */
    static List<Row> rows(Desk desk) {
        List<Row> rows = new ArrayList<>();
        names(desk).forEach(line -> rows.add(row(desk.labels().of("run.house"), line)));
        String none = Decision.NOT_A_CONFLICT.word(desk.labels());
        for (SlotRef slot : desk.digest().slots()) {
            if (slot.verdict() == Verdict.CONFLICT) { // one that is honoured already is none any more
                SlotView view = desk.view(slot);
                Note note = desk.notes().of(DisagreementsSheet.KEY, Desk.noteId(slot, view));
                if (note.decision().equals(none)) {
                    rows.add(row(desk.labels().of("run.conflict", view.title()), slot.id()));
                }
            }
        }
        return rows;
    }

    private static Row row(String words, String line) {
        return Row.of(Entry.words(words), Entry.blank(), Entry.words(line, Look.STRONG));
    }

    private static List<String> names(Desk desk) {
        Map<String, Boolean> decided = new HashMap<>(); // by entity: whether its spellings are one
        for (KeptNote note : desk.notes().all()) {
            String word = note.note().decision();
            boolean one = word.equals(Decision.SAME.word(desk.labels()));
            if (note.sheet().equals(NamesSheet.KEY)
                    && (one || word.equals(Decision.NOT_THE_SAME.word(desk.labels())))) {
                decided.put(note.id(), one);
            }
        }
        List<String> lines = new ArrayList<>();
        if (decided.isEmpty()) {
            return lines;
        }
        desk.night().entities(entity -> {
            if (decided.containsKey(entity.id()) && entity.spellings().size() > 1) {
                lines.add(line(
                        entity,
                        decided.getOrDefault(entity.id(), true),
                        desk.night().date().toString()));
            }
        });
        return lines;
    }

    /** Preferred spelling, the others, and when it was decided. */
    private static String line(Entity entity, boolean one, String night) {
        String variants = entity.spellings().stream()
                .map(Entity.Spelling::text)
                .filter(spelling -> !spelling.equals(entity.name()))
                .map(spelling -> (one ? "" : APART) + spelling)
                .collect(Collectors.joining(";"));
        return quoted(entity.name()) + "," + quoted(variants) + "," + night;
    }

    private static String quoted(String field) {
        return "\"" + field.replace("\"", "\"\"") + "\"";
    }
}
