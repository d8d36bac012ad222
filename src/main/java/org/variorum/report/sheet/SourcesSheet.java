package org.variorum.report.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.compare.Axis;
import org.variorum.report.desk.Desk;
import org.variorum.report.digest.SlotRef;
import org.variorum.report.digest.SourceTally;
import org.variorum.report.model.Chart;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;
import org.variorum.score.LostPoint;
import org.variorum.score.NightLedger;
import org.variorum.score.SourceScore;

/** How consistent each source is with the other independent voices, how sure that is, and where it lost most. Not a ranking. */
public final class SourcesSheet implements Sheet {
    public static final String KEY = "sources";
    public static final int NAME = 0;
    public static final int SCORE = 3;
    public static final int DOWN = 18;
    public static final int UP = 19;

    private static final int LOSSES_NAMED = 3;

    private final Desk desk;

    /** The sheet of one night. */
    public SourcesSheet(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                desk.column("source", 24),
                desk.numbers("articles", 9),
                desk.column("languages", 13),
                desk.numbers("consistency", 13),
                desk.numbers("low", 7),
                desk.numbers("high", 7),
                desk.numbers("evidence.sum", 10)));
        for (Axis axis : Axis.values()) {
            columns.add(desk.numbers(axis.word(), 11));
        }
        columns.add(desk.numbers("coverage", 10));
        columns.add(desk.numbers("exclusive", 10));
        columns.add(desk.numbers("earlier.nights", 9));
        columns.add(desk.numbers("earlier.consistency", 13));
        columns.add(desk.column("lost", 56));
        columns.add(desk.column("evidence", 10));
        columns.add(desk.numbers("down", 0));
        columns.add(desk.numbers("up", 0));
        return columns;
    }

    @Override
    public void rows(RowSink into) {
        Map<String, SlotRef> slots = desk.digest().slots().stream()
                .collect(Collectors.toMap(SlotRef::id, slot -> slot, (first, second) -> first));
        Map<String, List<LostPoint>> losses = losses();
        NightLedger past = desk.night().ledger();
        for (SourceTally tally : desk.sources()) {
            if (!into.add(row(tally, losses.getOrDefault(tally.source(), List.of()), slots, past))) {
                return;
            }
        }
    }

    private Row row(SourceTally tally, List<LostPoint> losses, Map<String, SlotRef> slots, NightLedger past) {
        Optional<SourceScore> all = desk.score(tally.source());
        Optional<SourceScore> said = all.filter(Desk::enough);
        List<Entry> entries = new ArrayList<>(List.of(
                Entry.words(tally.source(), Look.STRONG),
                Entry.count(tally.articles()),
                Entry.words(String.join(" ", tally.languages()), Look.QUIET),
                desk.score(all),
                said.map(score -> Entry.number(score.low(), Look.SHARE)).orElse(Entry.blank()),
                said.map(score -> Entry.number(score.high(), Look.SHARE)).orElse(Entry.blank()),
                Entry.number(all.map(SourceScore::evidence).orElse(0.0), Look.DECIMAL)));
        for (Axis axis : Axis.values()) {
            entries.add(desk.score(desk.score(tally.source(), axis.word())));
        }
        entries.add(all.map(score -> Entry.number(score.coverage(), Look.SHARE)).orElse(Entry.blank()));
        entries.add(all.map(score -> Entry.count(score.exclusive())).orElse(Entry.blank()));
        entries.add(Entry.count(past.of(tally.source()).nights()));
        entries.add(
                past.of(tally.source()).evidence() < Desk.ENOUGH_EVIDENCE
                        ? Entry.blank()
                        : Entry.number(past.accuracy(tally.source()), Look.SHARE));
        entries.add(Entry.words(losses.stream()
                .filter(lost -> slots.containsKey(lost.slotId()))
                .map(lost -> desk.labels().of("lost.point", title(slots.get(lost.slotId())), points(lost)))
                .collect(Collectors.joining("\n"))));
        entries.add(
                losses.isEmpty()
                        ? Entry.blank()
                        : Entry.link(
                                desk.labels().of("evidence.link"),
                                Desk.EVIDENCE + "/" + losses.get(0).slotId()));
        Optional<Chart.Bar> bar = said.map(SourcesSheet::bar);
        entries.add(bar.map(drawn -> Entry.number(drawn.down(), Look.SHARE)).orElse(Entry.blank()));
        entries.add(bar.map(drawn -> Entry.number(drawn.up(), Look.SHARE)).orElse(Entry.blank()));
        return new Row(KEY + "/" + tally.source(), entries, List.of());
    }

    /** The bar of a source. */
    public static Chart.Bar bar(SourceScore score) {
        return new Chart.Bar(score.source(), score.score(), score.low(), score.high());
    }

    private String title(@org.jspecify.annotations.Nullable SlotRef slot) {
        return slot == null ? "" : desk.view(slot).title();
    }

    private static String points(LostPoint lost) {
        return String.format(java.util.Locale.ROOT, "%.1f", 100 * lost.points());
    }

    /** The few gravest losses of each source, each slot once: the trace has the articles of a slot one after the other. */
    private Map<String, List<LostPoint>> losses() {
        Map<String, List<LostPoint>> losses = new HashMap<>();
        desk.night().trace(lost -> {
            List<LostPoint> gravest = losses.computeIfAbsent(lost.source(), source -> new ArrayList<>());
            int last = gravest.size() - 1; // the slot told last waits behind the gravest
            if (last >= 0 && gravest.get(last).slotId().equals(lost.slotId())) {
                gravest.set(last, sum(gravest.get(last), lost));
            } else {
                cut(gravest);
                gravest.add(lost);
            }
        });
        losses.values().forEach(SourcesSheet::cut);
        return losses;
    }

    private static void cut(List<LostPoint> gravest) {
        gravest.sort(Comparator.comparing(LostPoint::points).reversed());
        if (gravest.size() > LOSSES_NAMED) {
            gravest.remove(LOSSES_NAMED);
        }
    }

    private static LostPoint sum(LostPoint a, LostPoint b) {
        return new LostPoint(
                a.source(),
                a.storyId(),
                a.axis(),
                a.slotId(),
                a.points() + b.points(),
                a.articleId(),
                a.againstArticleId());
    }

    @Override
    public String rest() {
        return "csv/sources.csv";
    }
}
