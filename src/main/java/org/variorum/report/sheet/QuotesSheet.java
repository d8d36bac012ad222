package org.variorum.report.sheet;

import java.util.List;
import org.variorum.compare.Axis;
import org.variorum.report.desk.Days;
import org.variorum.report.desk.Desk;
import org.variorum.report.desk.WordDifference;
import org.variorum.report.digest.SlotRef;
import org.variorum.report.digest.SlotView;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;
import org.variorum.report.night.Quoted;

/** The wordings of each utterance under each other: the one that most sources print first, the differing words of the others marked. */
public final class QuotesSheet implements Sheet {
    public static final String KEY = "quotes";

    private final Desk desk;

    /** The sheet of one night. */
    public QuotesSheet(Desk desk) {
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
                        desk.column("compared", 42),
                        desk.column("source", 20),
                        desk.column("language", 12),
                        desk.column("wording", 70),
                        desk.column("speaker", 22),
                        desk.column("quote.kind", 10),
                        desk.column("published", 12),
                        desk.column("verdict", 12),
                        desk.column("story", 26),
                        desk.column("evidence", 10),
                        desk.column("story.link", 10)));
    }

    @Override
    public void rows(RowSink into) {
        for (SlotRef slot : desk.digest().slots()) {
            if (slot.axis() == Axis.QUOTES && !rows(slot, into)) {
                return;
            }
        }
    }

    private boolean rows(SlotRef slot, RowSink into) {
        SlotView view = desk.view(slot);
        List<Quoted> wordings = view.words();
        boolean first = true;
        for (Quoted wording : wordings) {
            Quoted reference = wordings.get(0);
            boolean comparable = !first
                    && reference.byline().language().equals(wording.byline().language());
            Entry words = comparable
                    ? new Entry.Runs(WordDifference.of(reference.words(), wording.words()), Look.TEXT, "")
                    : Entry.words(wording.words(), first ? Look.STRONG : Look.TEXT);
            String kind = wording.quote().isEmpty() ? "" : desk.labels().of("quote." + wording.quote());
            Row row = Row.at(
                    KEY + "/" + slot.id(),
                    Entry.words(view.title(), first ? Look.STRONG : Look.QUIET),
                    Entry.words(wording.byline().source()),
                    Entry.words(wording.byline().language(), Look.QUIET),
                    words,
                    Entry.words(wording.speaker()),
                    Entry.words(kind, Look.QUIET),
                    Days.shown(wording.byline().published()),
                    desk.verdict(slot.verdict()),
                    Entry.words(slot.story().title()),
                    desk.evidence(slot),
                    desk.toStory(slot.story().id()));
            if (!desk.noted(into, KEY, place(wording), row)) {
                return false;
            }
            first = false;
        }
        return true;
    }

    /** Which of the wordings of an utterance it is, the same on every run. */
    private static String place(Quoted wording) {
        return wording.byline().articleId() + " " + wording.passage().start();
    }

    @Override
    public String rest() {
        return "csv/quotes.csv";
    }
}
