package org.variorum.report.night;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.variorum.article.Days;
import org.variorum.article.Field;
import org.variorum.compare.Cell;
import org.variorum.compare.Slot;
import org.variorum.compare.Suspect;
import org.variorum.story.Story;
import org.variorum.story.copy.LiftedPassage;

/**
 * One story opened for quoting from it: the words of every cell and every suspect, read from each article once. Holds the words of one story,
 * not its articles. Immutable.
 */
public final class StoryPage {
    private final ReportedStory reported;
    private final Optional<Days> days;
    private final List<List<Optional<Quoted>>> cells;
    private final List<Quoted> suspects;
    private final Map<Integer, Passage> lifted; // by index of the dependence

    private StoryPage(
            ReportedStory reported,
            Optional<Days> days,
            List<List<Optional<Quoted>>> cells,
            List<Quoted> suspects,
            Map<Integer, Passage> lifted) {
        this.reported = reported;
        this.days = days;
        this.cells = cells;
        this.suspects = suspects;
        this.lifted = lifted;
    }

    /**
     * Opens a story: reads every article that one of its cells or suspects quotes.
     *
     * @param days of the stories whose articles were read before
     */
    public static StoryPage open(Night night, ReportedStory reported, StoryDays days) {
        List<Slot> slots = reported.comparison().slots();
        List<Suspect> suspects = reported.comparison().suspects();
        Map<String, List<Quoting>> wanted = new HashMap<>();
        List<List<Optional<Quoted>>> cells = new ArrayList<>();
        for (Slot slot : slots) {
            List<Optional<Quoted>> row = new ArrayList<>();
            for (Cell cell : slot.cells()) {
                int place = row.size();
                row.add(Optional.empty());
                cell.span().ifPresent(span -> wanted.computeIfAbsent(cell.articleId(), id -> new ArrayList<>())
                        .add(page -> row.set(place, Optional.of(page.quoted(cell.field(), span)))));
            }
            cells.add(row);
        }
        Quoted[] doubted = new Quoted[suspects.size()];
        for (int i = 0; i < doubted.length; i++) {
            Suspect suspect = suspects.get(i);
            int place = i;
            wanted.computeIfAbsent(suspect.articleId(), id -> new ArrayList<>())
                    .add(page -> doubted[place] = page.quoted(suspect.field(), suspect.span()));
        }
        wanted.forEach((id, quotings) -> { // their order does not matter, each fills its own place
            ArticlePage page = new ArticlePage(night.article(id));
            quotings.forEach(quoting -> quoting.from(page));
        });
        return new StoryPage(
                reported, days.of(reported.story().id()), cells, List.of(doubted), lifted(night, reported.story()));
    }

    /** The passages that articles took from earlier ones; for each article only that from the one it shares most with. */
    private static Map<Integer, Passage> lifted(Night night, Story story) {
        Map<Integer, Integer> strongest = new TreeMap<>(); // dependence, by the second member
        List<Story.Dependence> pairs = story.dependences();
        for (int i = 0; i < pairs.size(); i++) {
            if (pairs.get(i).sharesWording()) {
                strongest.merge(
                        pairs.get(i).b(),
                        i,
                        (a, b) -> pairs.get(b).p() > pairs.get(a).p() ? b : a);
            }
        }
        Map<Integer, Passage> lifted = new HashMap<>();
        strongest.values().forEach(i -> {
            String giver = story.members().get(pairs.get(i).a()).articleId();
            ArticlePage taker = new ArticlePage(
                    night.article(story.members().get(pairs.get(i).b()).articleId()));
            LiftedPassage.of(
                            night.article(giver).article().reading(),
                            taker.article().reading())
                    .ifPresent(span -> lifted.put(i, taker.passage(Field.TEXT, span)));
        });
        return lifted;
    }

    /**
     * The passage that the second article of a dependence took from the first, if it shares more with no other.
     *
     * @param dependence index into those of the story
     */
    public Optional<Passage> lifted(int dependence) {
        return Optional.ofNullable(lifted.get(dependence));
    }

    /** The story with all that is known of it. */
    public ReportedStory reported() {
        return reported;
    }

    /** From which to which day its articles came out; empty where no day is known. */
    public Optional<Days> days() {
        return days;
    }

    /** Its slots, in the order of the comparison. */
    public List<Slot> slots() {
        return reported.comparison().slots();
    }

    /**
     * The words of one cell, if it has any.
     *
     * @param slot index into {@link #slots()}
     * @param cell index into that slot's cells
     */
    public Optional<Quoted> words(int slot, int cell) {
        return cells.get(slot).get(cell);
    }

    /** The words of a suspect, by its index in the comparison. */
    public Quoted suspect(int index) {
        return suspects.get(index);
    }

    private interface Quoting {
        void from(ArticlePage page);
    }
}
