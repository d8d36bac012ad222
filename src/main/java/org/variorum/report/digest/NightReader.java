package org.variorum.report.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.annotate.Annotation;
import org.variorum.article.Field;
import org.variorum.article.Mark;
import org.variorum.compare.Cell;
import org.variorum.compare.Slot;
import org.variorum.compare.Verdict;
import org.variorum.name.Entity;
import org.variorum.name.NameMention;
import org.variorum.report.night.ArticlePage;
import org.variorum.report.night.StoryPage;

/**
 * Reads along while the articles and stories of a night are handed out: counts, and spools what sheets will want to show. Not for more than one
 * thread.
 */
public final class NightReader {
    private static final int SIGHTINGS_KEPT = 6; // spellings shown with their words; more than that nobody reads

    private final Spool spool;
    private final SortedMap<String, SourceTally> sources = new TreeMap<>();
    private final SortedMap<String, Long> counts = new TreeMap<>();
    private final List<EntityRef> entities = new ArrayList<>();
    private final Map<String, List<Sighting>> sightings = new HashMap<>();
    private final List<StoryDigest> stories = new ArrayList<>();
    private final List<SlotRef> slots = new ArrayList<>();
    private final List<Long> suspects = new ArrayList<>();
    private final Timeline timeline = new Timeline();
    private final SortedMap<String, LeftOut> leftOut = new TreeMap<>();
    private long articles;

    /** @param spool takes what sheets will show */
    public NightReader(Spool spool) {
        this.spool = spool;
    }

    /** Reads someone or something named, before the articles: the places of its spellings are kept if it has several. */
    public void entity(Entity entity) {
        entities.add(EntityRef.of(entity, spool.add(entity)));
        if (entity.spellings().size() > 1) {
            sightings.put(entity.id(), new ArrayList<>(2));
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
        timeline.article(page.reported().settled().published().value());
        page.article().marks().forEach(mark -> leaveOut(page, mark));
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
            SlotView view = SlotView.of(page, i);
            slots.add(SlotRef.of(story, i, of.get(i), view, spool.add(view)));
            if (of.get(i).verdict() == Verdict.CONFLICT) {
                timeline.conflict(firsts(page, i));
            }
        }
        for (int i = 0; i < story.suspects(); i++) {
            suspects.add(spool.add(SuspectView.of(page, i)));
        }
    }

    /** Puts everything in its order. */
    public NightDigest digest() {
        stories.sort(StoryDigest.NEEDIEST_FIRST);
        slots.sort(SlotRef.GRAVEST_FIRST);
        entities.sort(EntityRef.MOST_SPELLINGS_FIRST);
        counts.put("articles", articles);
        counts.put("stories", (long) stories.size());
        counts.put("slots", (long) slots.size());
        return new NightDigest(
                articles,
                List.copyOf(sources.values()),
                stories,
                slots,
                suspects,
                entities,
                sightings,
                timeline.moments(),
                List.copyOf(leftOut.values()),
                counts);
    }

    /** The earliest date of each value of a slot, as far as dates are known. */
    private static List<String> firsts(StoryPage page, int slot) {
        Map<Integer, String> firsts = new TreeMap<>();
        List<Cell> cells = page.slots().get(slot).cells();
        for (int c = 0; c < cells.size(); c++) {
            String published =
                    page.words(slot, c).map(words -> words.byline().published()).orElse("");
            if (cells.get(c).state() == Cell.State.VALUE && !published.isEmpty()) {
                firsts.merge(cells.get(c).value(), published, NightReader::earlier);
            }
        }
        return List.copyOf(firsts.values());
    }

    private static String earlier(String a, String b) {
        return Timeline.hour(b).isBefore(Timeline.hour(a)) ? b : a;
    }

    private void leaveOut(ArticlePage page, Mark mark) {
        String source = page.article().source();
        String key = source + '\n' + mark.kind().word() + '\n' + mark.rule();
        LeftOut known = leftOut.get(key);
        long example = known == null ? spool.add(page.quoted(Field.TEXT, mark.span())) : known.example();
        LeftOut one = new LeftOut(
                source,
                mark.kind().word(),
                mark.rule(),
                1,
                mark.span().end() - mark.span().start(),
                example);
        leftOut.merge(key, one, LeftOut::plus);
    }

    private void count(String what, int more) {
        counts.merge(what, (long) more, Long::sum);
    }

    private void keep(ArticlePage page, NameMention name, String entityId) {
        List<Sighting> known = sightings.get(entityId);
        if (known == null || known.size() == SIGHTINGS_KEPT) {
            return;
        }
        String spelling = page.article().words(name.field(), name.span());
        if (known.stream().noneMatch(sighting -> sighting.spelling().equals(spelling))) {
            known.add(new Sighting(spelling, spool.add(page.quoted(name.field(), name.span()))));
        }
    }
}
