package org.variorum.report.night;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.compare.Cell;
import org.variorum.compare.Slot;
import org.variorum.compare.Suspect;

/**
 * One story opened for quoting from it: the words of every cell and every suspect, read from each article once. Holds the words of one story,
 * not its articles. Immutable.
 */
public final class StoryPage {
    private final ReportedStory reported;
    private final List<List<Optional<Passage>>> cells;
    private final List<Passage> suspects;

    private StoryPage(ReportedStory reported, List<List<Optional<Passage>>> cells, List<Passage> suspects) {
        this.reported = reported;
        this.cells = cells;
        this.suspects = suspects;
    }

    /** Opens a story: reads every article that one of its cells or suspects quotes. */
    public static StoryPage open(Night night, ReportedStory reported) {
        List<Slot> slots = reported.comparison().slots();
        List<Suspect> suspects = reported.comparison().suspects();
        Map<String, List<Quoting>> wanted = new HashMap<>();
        List<List<Optional<Passage>>> cells = new ArrayList<>();
        for (Slot slot : slots) {
            List<Optional<Passage>> row = new ArrayList<>();
            for (Cell cell : slot.cells()) {
                int place = row.size();
                row.add(Optional.empty());
                cell.span().ifPresent(span -> wanted.computeIfAbsent(cell.articleId(), id -> new ArrayList<>())
                        .add(page -> row.set(place, Optional.of(page.passage(cell.field(), span)))));
            }
            cells.add(row);
        }
        List<Passage> doubted = new ArrayList<>();
        for (Suspect suspect : suspects) {
            int place = doubted.size();
            doubted.add(new Passage(0, 0, "", suspect.field()));
            wanted.computeIfAbsent(suspect.articleId(), id -> new ArrayList<>())
                    .add(page -> doubted.set(place, page.passage(suspect.field(), suspect.span())));
        }
        wanted.forEach((id, quotings) -> { // their order does not matter, each fills its own place
            ArticlePage page = new ArticlePage(night.article(id));
            quotings.forEach(quoting -> quoting.from(page));
        });
        return new StoryPage(reported, cells, doubted);
    }

    /** The story with all that is known of it. */
    public ReportedStory reported() {
        return reported;
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
    public Optional<Passage> words(int slot, int cell) {
        return cells.get(slot).get(cell);
    }

    /** The words of a suspect, by its index in the comparison. */
    public Passage suspect(int index) {
        return suspects.get(index);
    }

    private interface Quoting {
        void from(ArticlePage page);
    }
}
