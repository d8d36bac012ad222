package org.variorum.report.night;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.variorum.ingest.Reject;
import org.variorum.name.Entity;
import org.variorum.score.LostPoint;
import org.variorum.score.NightLedger;
import org.variorum.score.SourceScore;

/**
 * Everything that the report of one night tells. Streams are read several times and must give the same things in the same order each time;
 * nothing here is ever held whole by the report. Used by one thread at a time.
 */
public interface Night {

    /** Which night. */
    LocalDate date();

    /** Hands over every article once, in ascending order of id. */
    void articles(Consumer<ReportedArticle> each);

    /**
     * One article.
     *
     * @throws java.util.NoSuchElementException if this night has no such article
     */
    ReportedArticle article(String id);

    /** Hands over everyone and everything named, in ascending order of id. */
    void entities(Consumer<Entity> each);

    /** Hands over every story once, in ascending order of id. */
    void stories(Consumer<ReportedStory> each);

    /**
     * One story.
     *
     * @throws java.util.NoSuchElementException if this night has no such story
     */
    ReportedStory story(String id);

    /** Hands over the scores of all sources, for the night as a whole and per story, in ascending order of source, story and axis. */
    void scores(Consumer<SourceScore> each);

    /** Hands over every lost point once, in ascending order of source, story, axis, slot and article. */
    void trace(Consumer<LostPoint> each);

    /** What the nights before this one tell of its sources. */
    NightLedger ledger();

    /** Hands over every record that could not be read, in ascending order of file and record. */
    void rejects(Consumer<Reject> each);

    /** Settings and versions by name, for the sheet Run. No times: the same night gives the same bytes. */
    SortedMap<String, String> settings();
}
