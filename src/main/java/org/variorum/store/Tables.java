package org.variorum.store;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.variorum.annotate.Annotation;
import org.variorum.compare.Comparison;
import org.variorum.ingest.Reject;
import org.variorum.name.Entity;
import org.variorum.name.Resolution;
import org.variorum.score.LostPoint;
import org.variorum.score.SourceScore;
import org.variorum.score.StoryAgreement;
import org.variorum.story.Story;

/**
 * The tables of the store by name. Each is written by one step and read by those after it.
 *
 * @param nights the takes
 * @param articles written by ingest
 * @param rejects written by ingest
 * @param editions written by ingest: which version of an item counts, and what gave way to it
 * @param unannotated written by annotate: articles whose text no finder could cope with
 * @param annotations written by annotate, numbered like the articles; so are resolutions and settled
 * @param resolutions written by resolve
 * @param entities written by resolve
 * @param register written by resolve, over all nights
 * @param stories written by group, numbered in order of id; so are comparisons and agreements
 * @param chronicle written by group, over all nights
 * @param comparisons written by compare
 * @param settled written by compare
 * @param agreements written by score
 * @param scores written by score
 * @param trace written by score
 * @param earnings written by score, over all nights
 */
public record Tables(
        NightTable nights,
        ArticleTable articles,
        Rows<Reject> rejects,
        EditionTable editions,
        Rows<Reject> unannotated,
        Rows<Annotation> annotations,
        Rows<Resolution> resolutions,
        Rows<Entity> entities,
        Register register,
        Rows<Story> stories,
        Chronicle chronicle,
        Rows<Comparison> comparisons,
        Rows<Settled> settled,
        Rows<StoryAgreement> agreements,
        Rows<SourceScore> scores,
        Rows<LostPoint> trace,
        Earnings earnings) {

    /** The tables of one database. */
    static Tables of(JdbcTemplate jdbc) {
        return new Tables(
                new NightTable(jdbc),
                new ArticleTable(jdbc),
                new Rows<>(jdbc, "reject", Reject.class),
                new EditionTable(jdbc),
                new Rows<>(jdbc, "unannotated", Reject.class),
                new Rows<>(jdbc, "annotation", Annotation.class),
                new Rows<>(jdbc, "resolution", Resolution.class),
                new Rows<>(jdbc, "entity", Entity.class),
                new Register(jdbc),
                new Rows<>(jdbc, "story", Story.class),
                new Chronicle(jdbc),
                new Rows<>(jdbc, "comparison", Comparison.class),
                new Rows<>(jdbc, "settled", Settled.class),
                new Rows<>(jdbc, "agreement", StoryAgreement.class),
                new Rows<>(jdbc, "score", SourceScore.class),
                new Rows<>(jdbc, "lost_point", LostPoint.class),
                new Earnings(jdbc));
    }

    /** Forgets the working rows of a night that is no longer kept. What it taught the register and the chronicle stays as far as later nights need it. */
    public void forget(LocalDate night) {
        articles.forget(night);
        editions.clear(night);
        List.of(
                        rejects,
                        unannotated,
                        annotations,
                        resolutions,
                        entities,
                        stories,
                        comparisons,
                        settled,
                        agreements,
                        scores,
                        trace,
                        earnings.lone())
                .forEach(rows -> rows.clear(night));
        nights.forget(night);
        register.prune(night);
        chronicle.prune(night);
    }
}
