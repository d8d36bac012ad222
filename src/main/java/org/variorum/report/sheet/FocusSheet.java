package org.variorum.report.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.compare.Verdict;
import org.variorum.report.desk.Desk;
import org.variorum.report.desk.Stances;
import org.variorum.report.digest.SlotRef;
import org.variorum.report.digest.SlotView;
import org.variorum.report.digest.StoryDigest;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Labels;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;

/** One story of a big night: every fact of it against its sources, those in conflict and those that tell most in front. Conflicts first. */
public final class FocusSheet implements Sheet {
    private static final String KEY = "focus";
    private static final int SOURCES = 12; // columns that fit a page
    private static final int CONFLICT = 1000; // facts: whoever speaks in a conflict is shown before all others

    private final Desk desk;
    private final int number;
    private final StoryDigest story;
    private final List<SlotRef> slots;
    private final List<String> sources;

    private FocusSheet(Desk desk, int number, StoryDigest story) {
        this.desk = desk;
        this.number = number;
        this.story = story;
        this.slots = desk.digest().slots().stream()
                .filter(slot -> slot.story().id().equals(story.id()))
                .toList();
        this.sources = sources();
    }

    /** A sheet for each of the neediest stories with a conflict, in that order; none on a small night. */
    public static List<FocusSheet> of(Desk desk) {
        List<FocusSheet> sheets = new ArrayList<>();
        desk.digest().focus().forEach(story -> sheets.add(new FocusSheet(desk, sheets.size() + 1, story)));
        return sheets;
    }

    /** Where a story is shown at length: on a sheet of its own if it has one. */
    public static String target(Desk desk, StoryDigest story) {
        int number = desk.digest().focus().indexOf(story) + 1;
        return number > 0 ? KEY + number : Desk.STORIES + "/" + story.id();
    }

    private List<String> sources() {
        Map<String, Integer> told = new TreeMap<>();
        for (SlotRef slot : slots) {
            int weight = slot.verdict() == Verdict.CONFLICT ? CONFLICT : 1;
            for (SlotView.Version version : desk.view(slot).versions()) {
                version.sources().forEach(source -> told.merge(source, weight, Integer::sum));
            }
        }
        return told.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())) // stable: else by name
                .limit(SOURCES)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public String key() {
        return KEY + number;
    }

    @Override
    public String tab(Labels labels) {
        return number + " " + story.title();
    }

    @Override
    public String title(Labels labels) {
        return story.title();
    }

    @Override
    public String purpose(Labels labels) {
        return labels.of("focus.purpose", story.articles(), story.sources());
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                desk.column("compared", 40),
                desk.column("axis", 10),
                desk.column("verdict", 12),
                desk.column("weight", 9),
                desk.numbers("voices", 8)));
        List<Column> last = List.of(desk.column("evidence", 10), desk.column("story.link", 10));
        List<Column> fixed = new ArrayList<>(columns);
        fixed.addAll(last);
        columns.addAll(Stances.columns(sources, fixed));
        columns.addAll(last);
        return columns;
    }

    @Override
    public void rows(RowSink into) {
        for (SlotRef slot : slots) {
            if (!into.add(row(slot))) {
                return;
            }
        }
    }

    private Row row(SlotRef slot) {
        SlotView view = desk.view(slot);
        List<Entry> entries = new ArrayList<>(List.of(
                Entry.words(view.title(), Look.STRONG),
                Entry.words(desk.labels().of("axis." + slot.axis().word()), Look.QUIET),
                desk.verdict(slot.verdict()),
                desk.weight(slot),
                Entry.number(view.voices(), Look.DECIMAL)));
        for (String source : sources) {
            entries.add(Stances.of(view, source, desk.labels()));
        }
        entries.add(desk.evidence(slot));
        entries.add(desk.toStory(slot.story().id()));
        return new Row(key() + "/" + slot.id(), entries, List.of());
    }

    @Override
    public String rest() {
        return "csv/cells.csv";
    }
}
