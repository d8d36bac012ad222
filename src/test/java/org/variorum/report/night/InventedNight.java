package org.variorum.report.night;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.variorum.ingest.Reject;
import org.variorum.name.Entity;
import org.variorum.score.Earned;
import org.variorum.score.LostPoint;
import org.variorum.score.NightLedger;
import org.variorum.score.ScoreSettings;
import org.variorum.score.SourceScore;

/** A night held in memory, put together by a test. */
public final class InventedNight implements Night {
    private final LocalDate date;
    private final SortedMap<String, ReportedArticle> articles = new TreeMap<>();
    private final SortedMap<String, ReportedStory> stories = new TreeMap<>();
    private final List<Entity> entities = new ArrayList<>();
    private final List<SourceScore> scores = new ArrayList<>();
    private final List<LostPoint> trace = new ArrayList<>();
    private final List<Earned> earned = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();
    private final SortedMap<String, String> settings = new TreeMap<>();

    public InventedNight(String date) {
        this.date = LocalDate.parse(date);
    }

    public InventedNight add(ReportedArticle article) {
        articles.put(article.article().id(), article);
        return this;
    }

    public InventedNight add(ReportedStory story) {
        stories.put(story.story().id(), story);
        return this;
    }

    public InventedNight add(Entity entity) {
        entities.add(entity);
        return this;
    }

    public InventedNight add(SourceScore score) {
        scores.add(score);
        return this;
    }

    public InventedNight add(LostPoint lost) {
        trace.add(lost);
        return this;
    }

    public InventedNight reject(String file, long record, String reason, String detail, String raw) {
        rejects.add(new Reject(file, record, 17 * record, reason, detail, raw.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** What a source earned the night before. */
    public InventedNight before(Earned before) {
        earned.add(before);
        return this;
    }

    public InventedNight setting(String name, String value) {
        settings.put(name, value);
        return this;
    }

    @Override
    public LocalDate date() {
        return date;
    }

    @Override
    public void articles(Consumer<ReportedArticle> each) {
        articles.values().forEach(each);
    }

    @Override
    public ReportedArticle article(String id) {
        return known(articles.get(id), id);
    }

    @Override
    public void entities(Consumer<Entity> each) {
        entities.forEach(each);
    }

    @Override
    public void stories(Consumer<ReportedStory> each) {
        stories.values().forEach(each);
    }

    @Override
    public ReportedStory story(String id) {
        return known(stories.get(id), id);
    }

    @Override
    public void scores(Consumer<SourceScore> each) {
        scores.stream()
                .sorted(Comparator.comparing(SourceScore::source)
                        .thenComparing(SourceScore::storyId)
                        .thenComparing(SourceScore::axis))
                .forEach(each);
    }

    @Override
    public void trace(Consumer<LostPoint> each) {
        trace.forEach(each);
    }

    @Override
    public NightLedger ledger() {
        NightLedger.Reader past = new NightLedger.Reader(date, ScoreSettings.standard());
        earned.forEach(one -> past.add(date.minusDays(1), one));
        return past.ledger();
    }

    @Override
    public void rejects(Consumer<Reject> each) {
        rejects.forEach(each);
    }

    @Override
    public SortedMap<String, String> settings() {
        return settings;
    }

    private static <T> T known(T thing, String id) {
        if (thing == null) {
            throw new NoSuchElementException(id);
        }
        return thing;
    }
}
