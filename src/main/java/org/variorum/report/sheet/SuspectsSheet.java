package org.variorum.report.sheet;

import java.util.List;
import org.variorum.compare.Suspect;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;
import org.variorum.report.night.Quoted;
import org.variorum.report.night.StoryDigest;
import org.variorum.report.night.StoryPage;

/** Wordings that are probably errors of translation or editing, with the likely reading. Shown, never scored. */
public final class SuspectsSheet implements Sheet {
    static final String KEY = "suspects";

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
        return List.of(
                desk.column("story", 30),
                desk.column("source", 20),
                desk.column("suspect", 66),
                desk.column("wrong", 20),
                desk.column("likely", 36),
                desk.column("against", 26),
                desk.numbers("severity", 9),
                desk.column("evidence", 10),
                desk.column("story.link", 10));
    }

    @Override
    public void rows(RowSink into) {
        for (StoryDigest story : desk.digest().stories()) {
            if (story.suspects() > 0 && !rows(story, into)) {
                return;
            }
        }
    }

    private boolean rows(StoryDigest story, RowSink into) {
        StoryPage page = desk.shelf().page(story.id());
        List<Suspect> suspects = page.reported().comparison().suspects();
        for (int i = 0; i < suspects.size(); i++) {
            Suspect suspect = suspects.get(i);
            Quoted quoted = page.suspect(i);
            String id = id(story, i);
            List<String> against = page.reported().story().members().stream()
                    .filter(member -> suspect.against().contains(member.articleId()))
                    .map(member -> member.source())
                    .distinct()
                    .toList();
            boolean more = into.add(Row.at(
                    KEY + "/" + id,
                    Entry.words(story.title()),
                    Entry.words(quoted.byline().source()),
                    Context.of(quoted),
                    Entry.words(desk.labels().of("suspect." + suspect.kind().word()), Look.DIFFERS),
                    Entry.words(suspect.likely(), Look.STRONG),
                    Entry.words(Versions.names(against, desk.labels())),
                    Entry.number(suspect.severity(), Look.SHARE),
                    Entry.link(desk.labels().of("evidence.link"), "evidence/" + id),
                    desk.toStory(story)));
            if (!more) {
                return false;
            }
        }
        return true;
    }

    /** Name of a suspect in links. */
    static String id(StoryDigest story, int index) {
        return "suspect-" + story.id() + "-" + index;
    }

    @Override
    public String rest() {
        return "csv/suspects.csv";
    }
}
