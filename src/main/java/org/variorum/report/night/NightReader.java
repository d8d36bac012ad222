package org.variorum.report.night;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.variorum.annotate.Annotation;
import org.variorum.article.Field;
import org.variorum.compare.Slot;
import org.variorum.name.Entity;
import org.variorum.name.NameMention;

/** Reads along while the articles of a night are handed out, and counts. Not for more than one thread. */
public final class NightReader implements Consumer<ArticlePage> {
    private static final int MENTIONS_KEPT = 6; // spellings shown with their words; more than that nobody reads

    private final SortedMap<String, SourceTally> sources = new TreeMap<>();
    private final SortedMap<String, Long> counts = new TreeMap<>();
    private final Map<String, Map<String, Mention>> variants = new HashMap<>();
    private long articles;

    /** @param entities of the night: only of those with several spellings are places kept */
    public NightReader(List<Entity> entities) {
        for (Entity entity : entities) {
            if (entity.spellings().size() > 1) {
                variants.put(entity.id(), new LinkedHashMap<>());
            }
        }
    }

    /** Where a spelling stands first. */
    public record Mention(String articleId, Field field, org.variorum.text.Span span) {}

    @Override
    public void accept(ArticlePage page) {
        articles++;
        SourceTally one = new SourceTally(
                page.article().source(), 1, new TreeSet<>(List.of(page.article().language().code())));
        sources.merge(one.source(), one, NightReader::add);
        Annotation found = page.reported().annotation();
        count("names", found.names().size());
        count("dates", found.dates().size());
        count("figures", found.figures().size());
        count("quotes", found.quotes().size());
        count("claims", found.claims().size());
        count("boilerplate", page.article().marks().size());
        for (int i = 0; i < found.names().size(); i++) {
            keep(page, found.names().get(i), page.reported().settled().entities().get(i));
        }
    }

    /** Where each spelling of an entity stands first, for entities with several spellings. */
    public Map<String, Mention> mentions(String entityId) {
        return variants.getOrDefault(entityId, Map.of());
    }

    /** Reads the stories as well and puts everything in its order. */
    public NightDigest digest(Night night) {
        List<StoryDigest> stories = new ArrayList<>();
        List<SlotRef> slots = new ArrayList<>();
        night.stories(told -> {
            StoryDigest story = StoryDigest.of(told);
            stories.add(story);
            List<Slot> of = told.comparison().slots();
            for (int i = 0; i < of.size(); i++) {
                slots.add(SlotRef.of(story, i, of.get(i)));
            }
        });
        stories.sort(StoryDigest.NEEDIEST_FIRST);
        slots.sort(SlotRef.GRAVEST_FIRST);
        counts.put("articles", articles);
        counts.put("stories", (long) stories.size());
        counts.put("slots", (long) slots.size());
        return new NightDigest(articles, List.copyOf(sources.values()), stories, slots, counts);
    }

    private void count(String what, int more) {
        counts.merge(what, (long) more, Long::sum);
    }

    private void keep(ArticlePage page, NameMention name, String entityId) {
        Map<String, Mention> known = variants.get(entityId);
        if (known != null && known.size() < MENTIONS_KEPT) {
            known.putIfAbsent(
                    name.span().of(page.article().in(name.field())),
                    new Mention(page.article().id(), name.field(), name.span()));
        }
    }

    private static SourceTally add(SourceTally a, SourceTally b) {
        TreeSet<String> languages = new TreeSet<>(a.languages());
        languages.addAll(b.languages());
        return new SourceTally(a.source(), a.articles() + b.articles(), languages);
    }
}
