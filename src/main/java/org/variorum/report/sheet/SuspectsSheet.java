package org.variorum.report.sheet;

import java.util.List;
import org.variorum.report.desk.Context;
import org.variorum.report.desk.Desk;
import org.variorum.report.desk.Versions;
import org.variorum.report.digest.SuspectView;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;

/** Wordings that are probably errors of translation or editing, with the likely reading. Shown, never scored. */
public final class SuspectsSheet implements Sheet {
    public static final String KEY = "suspects";

    private final Desk desk;

    /** The sheet of one night. */
    public SuspectsSheet(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Column> columns() {
        return desk.noted(
                KEY,
                List.of(
                        desk.column("story", 30),
                        desk.column("source", 20),
                        desk.column("suspect", 66),
                        desk.column("wrong", 20),
                        desk.column("likely", 36),
                        desk.column("against", 26),
                        desk.numbers("severity", 9),
                        desk.column("evidence", 10),
                        desk.column("story.link", 10)));
    }

    @Override
    public void rows(RowSink into) {
        for (long place : desk.digest().suspects()) {
            SuspectView suspect = desk.spooled(place, SuspectView.class);
            if (!desk.noted(into, KEY, suspect.key(), row(suspect))) {
                return;
            }
        }
    }

    private Row row(SuspectView suspect) {
        return Row.at(
                KEY + "/" + suspect.id(),
                Entry.words(suspect.storyTitle()),
                Entry.words(suspect.words().byline().source()),
                Context.of(suspect.words(), Entry.Emphasis.DIFFERENT),
                Entry.words(desk.labels().of("suspect." + suspect.kind().word()), Look.DIFFERS),
                Entry.words(suspect.likely(), Look.STRONG),
                Entry.words(Versions.names(suspect.against(), desk.labels())),
                Entry.number(suspect.severity(), Look.SHARE),
                Entry.link(desk.labels().of("evidence.link"), EvidenceSheet.KEY + "/" + suspect.id()),
                desk.toStory(suspect.storyId()));
    }

    @Override
    public String rest() {
        return "csv/suspects.csv";
    }
}
