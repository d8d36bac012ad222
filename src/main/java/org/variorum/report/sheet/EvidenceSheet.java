package org.variorum.report.sheet;

import java.util.List;
import org.variorum.article.Field;
import org.variorum.compare.Axis;
import org.variorum.name.Entity;
import org.variorum.report.desk.Context;
import org.variorum.report.desk.Days;
import org.variorum.report.desk.Desk;
import org.variorum.report.digest.EntityRef;
import org.variorum.report.digest.Sighting;
import org.variorum.report.digest.SlotRef;
import org.variorum.report.digest.SlotView;
import org.variorum.report.digest.SuspectView;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;
import org.variorum.report.night.Passage;
import org.variorum.report.night.Quoted;

/** The words behind every row of the other sheets, in what stands around them, with the place in the dump. In the order of those sheets. */
public final class EvidenceSheet implements Sheet {
    public static final String KEY = Desk.EVIDENCE;

    private final Desk desk;

    /** The sheet of one night. */
    public EvidenceSheet(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                desk.column("compared", 30),
                desk.column("back", 8),
                desk.column("value", 26),
                desk.column("source", 20),
                desk.column("context", 80),
                desk.column("published", 12),
                desk.column("headline", 34),
                desk.column("file", 26),
                desk.numbers("record", 9),
                desk.numbers("start", 9),
                desk.numbers("end", 9),
                desk.column("field", 7),
                desk.column("url", 34),
                desk.column("rule", 24));
    }

    @Override
    public void rows(RowSink into) {
        for (SlotRef slot : desk.digest().slots()) {
            boolean shown = slot.axis() != Axis.NAMES || slot.disagrees() || slot.alone();
            if (shown && !rows(slot, into)) {
                return;
            }
        }
        for (long place : desk.digest().suspects()) {
            SuspectView suspect = desk.spooled(place, SuspectView.class);
            Back back = new Back(desk.labels().of("suspects.tab"), SuspectsSheet.KEY + "/" + suspect.id());
            if (!into.add(row(suspect.id(), back, "", suspect.words()))) {
                return;
            }
        }
        for (EntityRef ref : desk.digest().entities()) {
            if (ref.spellings() > 1 && !rows(desk.spooled(ref.place(), Entity.class), into)) {
                return;
            }
        }
    }

    private boolean rows(SlotRef slot, RowSink into) {
        SlotView view = desk.view(slot);
        Back back = new Back(view.title(), sheet(slot) + "/" + slot.id());
        for (SlotView.Version version : view.versions()) {
            for (Quoted quoted : version.words()) {
                if (!into.add(row(slot.id(), back, version.value(), quoted))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String sheet(SlotRef slot) {
        if (slot.disagrees()) {
            return DisagreementsSheet.KEY;
        }
        return slot.alone() ? StandsAloneSheet.KEY : slot.axis().word();
    }

    private boolean rows(Entity entity, RowSink into) {
        Back back = new Back(entity.name(), NamesSheet.KEY + "/" + entity.id());
        for (Sighting sighting : desk.digest().sightings().getOrDefault(entity.id(), List.of())) {
            Quoted quoted = desk.spooled(sighting.place(), Quoted.class);
            if (!into.add(row(entity.id(), back, sighting.spelling(), quoted))) {
                return false;
            }
        }
        return true;
    }

    /** The row whose words these are: what it compares, and where it stands. */
    private record Back(String title, String target) {}

    private Row row(String id, Back back, String value, Quoted quoted) {
        Passage passage = quoted.passage();
        return Row.at(
                KEY + "/" + id,
                Entry.words(back.title()),
                Entry.link(desk.labels().of("row.link"), back.target()),
                Entry.words(value, Look.STRONG),
                Entry.words(quoted.byline().source()),
                Context.of(quoted),
                Days.shown(quoted.byline().published()),
                Entry.words(quoted.byline().title()),
                Entry.words(quoted.byline().file(), Look.QUIET),
                Entry.count(quoted.byline().record()),
                Entry.count(passage.start()),
                Entry.count(passage.end()),
                Entry.words(passage.field() == Field.TITLE ? desk.labels().of("field.title") : "", Look.QUIET),
                quoted.byline().url().isEmpty()
                        ? Entry.blank()
                        : new Entry.Web(quoted.byline().url()),
                Entry.words(quoted.rule(), Look.QUIET));
    }

    @Override
    public String rest() {
        return "csv/cells.csv";
    }
}
