package org.variorum.report.night;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.article.Days;
import org.variorum.compare.Cell;
import org.variorum.compare.Slot;
import org.variorum.compare.Suspect;

/**
 * One story opened for quoting from it: the words of every cell and every suspect, read from each article once. Holds the words of one story,
 * not its articles. Immutable.
 */
public final class StoryPage {
    private final ReportedStory reported;
    private final Optional<Days> days;
    private final List<List<Optional<Quoted>>> cells;
    private final List<Quoted> suspects;

    private StoryPage(
            ReportedStory reported, Optional<Days> days, List<List<Optional<Quoted>>> cells, List<Quoted> suspects) {
        this.reported = reported;
        this.days = days;
        this.cells = cells;
        this.suspects = suspects;
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
        return new StoryPage(reported, days.of(reported.story().id()), cells, List.of(doubted));
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
