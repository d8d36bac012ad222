package org.variorum.report.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.variorum.compare.Axis;
import org.variorum.compare.Relation;
import org.variorum.report.digest.SlotRef;
import org.variorum.report.digest.SlotView;
import org.variorum.report.digest.SourceTally;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;

/**
 * Every claim against the sources: who says it how, with a word, a sign and a colour in each cell. The signs are set against the version that most
 * sources share.
 */
public final class ClaimsSheet implements Sheet {
    static final String KEY = "claims";

    private static final int SOURCES = 12; // columns that fit a page; all cells are in csv/cells.csv
    private static final int LONGEST_NAME = 60; // of a source above its column

    private final Desk desk;
    private final List<String> sources;

    /** The sheet of one night. */
    public ClaimsSheet(Desk desk) {
        this.desk = desk;
        this.sources =
                desk.sources().stream().map(SourceTally::source).limit(SOURCES).toList();
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(desk.column("claim", 46), desk.column("verdict", 12)));
        List<Column> last = List.of(
                desk.column("weight", 9),
                desk.column("story", 30),
                desk.column("evidence", 10),
                desk.column("story.link", 10));
        Set<String> taken = new HashSet<>();
        columns.forEach(column -> taken.add(column.header().toLowerCase(Locale.ROOT)));
        last.forEach(column -> taken.add(column.header().toLowerCase(Locale.ROOT)));
        for (String source : sources) {
            columns.add(new Column(free(source, taken), 14, false));
        }
        columns.addAll(last);
        return columns;
    }

    /** The name, clean and short, with a number where a header has it already: tables want headers that differ in more than case. */
    private static String free(String source, Set<String> taken) {
        String name = source.codePoints()
                .filter(letter -> !Character.isISOControl(letter) && Character.getType(letter) != Character.SURROGATE)
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String header = name;
        for (int n = 2; !taken.add(header.toLowerCase(Locale.ROOT)); n++) {
            header = name + " (" + n + ")";
        }
        return header;
    }

    @Override
    public void rows(RowSink into) {
        for (SlotRef slot : desk.digest().slots()) {
            if (slot.axis() == Axis.CLAIMS && !into.add(row(slot))) {
                return;
            }
        }
    }

    private Row row(SlotRef slot) {
        SlotView view = desk.view(slot);
        List<Entry> entries =
                new ArrayList<>(List.of(Entry.words(view.title(), Look.STRONG), desk.verdict(slot.verdict())));
        for (String source : sources) {
            entries.add(stance(view, source));
        }
        entries.add(desk.weight(slot));
        entries.add(Entry.words(slot.story().title()));
        entries.add(desk.evidence(slot));
        entries.add(desk.toStory(slot.story().id()));
        return new Row(KEY + "/" + slot.id(), entries, List.of());
    }

    private Entry stance(SlotView view, String source) {
        Optional<SlotView.Version> said = view.versions().stream()
                .filter(version -> version.sources().contains(source))
                .findFirst();
        return said.map(version -> stance(version))
                .orElse(Entry.words(desk.labels().of("sign.silent"), Look.QUIET));
    }

    private Entry stance(SlotView.Version version) {
        boolean against = version.relation() == Relation.CONTRADICTION;
        boolean with = version.relation() == Relation.EQUAL || version.relation() == Relation.COARSER;
        String sign = desk.labels().of(against ? "sign.against" : with ? "sign.with" : "sign.unclear");
        return Entry.words(sign + " " + version.value(), against ? Look.CONFLICT : with ? Look.AGREES : Look.DIFFERS);
    }

    @Override
    public String rest() {
        return "csv/cells.csv";
    }
}
