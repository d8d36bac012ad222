package org.variorum.report.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.annotate.Annotation;
import org.variorum.compare.Slot;
import org.variorum.name.Entity;
import org.variorum.name.NameMention;
import org.variorum.report.night.ArticlePage;
import org.variorum.report.night.StoryPage;

/**
 * Reads along while the articles and stories of a night are handed out: counts, and spools what sheets will want to show. Not for more than one
 * thread.
 */
public final class NightReader {
    private static final int MENTIONS_KEPT = 6; // spellings shown with their words; more than that nobody reads

    private final Spool spool;
    private final SortedMap<String, SourceTally> sources = new TreeMap<>();
    private final SortedMap<String, Long> counts = new TreeMap<>();
    private final Map<String, Map<String, Long>> mentions = new HashMap<>();
    private final List<StoryDigest> stories = new ArrayList<>();
    private final List<SlotRef> slots = new ArrayList<>();
    private final List<Long> suspects = new ArrayList<>();
    private long articles;

    /**
     * @param entities of the night: only of those with several spellings are places kept
     * @param spool takes what sheets will show
     */
    public NightReader(List<Entity> entities, Spool spool) {
        this.spool = spool;
        for (Entity entity : entities) {
            if (entity.spellings().size() > 1) {
                mentions.put(entity.id(), new LinkedHashMap<>());
            }
        }
    }

    /** Reads an article. */
    public void article(ArticlePage page) {
        articles++;
        SourceTally one = new SourceTally(
                page.article().source(),
                1,
                new TreeSet<>(List.of(page.article().language().code())));
        sources.merge(one.source(), one, SourceTally::plus);
        Annotation found = page.reported().annotation();
        count("names", found.names().size());
        count("dates", found.dates().size());
        count("figures", found.figures().size());
        count("quotes", found.quotes().size());
        count("claims", found.claims().size());
        count("boilerplate", page.article().marks().size());
        for (int i = 0; i < found.names().size(); i++) {
            keep(
                    page,
                    found.names().get(i),
                    page.reported().settled().entities().get(i));
        }
    }

    /** Reads a story. */
    public void story(StoryPage page) {
        StoryDigest story = StoryDigest.of(page);
        stories.add(story);
        List<Slot> of = page.slots();
        for (int i = 0; i < of.size(); i++) {
            slots.add(SlotRef.of(story, i, of.get(i), spool.add(SlotView.of(page, i))));
        }
        for (int i = 0; i < story.suspects(); i++) {
            suspects.add(spool.add(SuspectView.of(page, i)));
        }
    }

    /** Puts everything in its order. */
    public NightDigest digest() {
        stories.sort(StoryDigest.NEEDIEST_FIRST);
        slots.sort(SlotRef.GRAVEST_FIRST);
        counts.put("articles", articles);
        counts.put("stories", (long) stories.size());
        counts.put("slots", (long) slots.size());
        return new NightDigest(articles, List.copyOf(sources.values()), stories, slots, suspects, mentions, counts);
    }

    private void count(String what, int more) {
        counts.merge(what, (long) more, Long::sum);
    }

    private void keep(ArticlePage page, NameMention name, String entityId) {
        Map<String, Long> known = mentions.get(entityId);
        if (known != null && known.size() < MENTIONS_KEPT) {
            known.computeIfAbsent(
                    name.span().of(page.article().in(name.field())),
                    spelling -> spool.add(page.quoted(name.field(), name.span())));
        }
    }
}
