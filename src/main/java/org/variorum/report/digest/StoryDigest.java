package org.variorum.report.digest;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.article.Days;
import org.variorum.compare.Slot;
import org.variorum.compare.Verdict;
import org.variorum.report.night.ReportedStory;
import org.variorum.report.night.StoryPage;
import org.variorum.score.StoryAgreement;
import org.variorum.story.Story;

/**
 * One story in figures: small enough to hold those of a whole night. Immutable.
 *
 * @param id which
 * @param title its title
 * @param articles how many tell it
 * @param sources how many outlets
 * @param voices how many independent voices
 * @param origins whose text it ultimately is: number of outlets and agencies
 * @param earlier what earlier nights told of it
 * @param days from the first to the last report, if any day is known
 * @param agreement how far they agree
 * @param verdicts number of slots by verdict; a verdict without slots is not in it
 * @param weight sum of the importance of its conflicts
 * @param suspects number of suspect wordings
 */
public record StoryDigest(
        String id,
        String title,
        int articles,
        int sources,
        double voices,
        int origins,
        Story.Earlier earlier,
        Optional<Days> days,
        StoryAgreement agreement,
        Map<Verdict, Integer> verdicts,
        int weight,
        int suspects) {
    /** By weight of conflicts, then by what else differs, then by voices. */
    public static final Comparator<StoryDigest> NEEDIEST_FIRST = Comparator.comparing(StoryDigest::weight)
            .thenComparing(StoryDigest::differences)
            .thenComparing(StoryDigest::voices)
            .reversed()
            .thenComparing(StoryDigest::id);

    static StoryDigest of(StoryPage page) {
        ReportedStory told = page.reported();
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        List<Slot> slots = told.comparison().slots();
        slots.forEach(slot -> verdicts.merge(slot.verdict(), 1, Integer::sum));
        int weight = slots.stream()
                .filter(slot -> slot.verdict() == Verdict.CONFLICT)
                .mapToInt(Slot::importance)
                .sum();
        return new StoryDigest(
                told.story().id(),
                told.story().title(),
                told.story().members().size(),
                told.sources(),
                told.voices(),
                told.story().origins(),
                told.story().earlier(),
                page.days(),
                told.agreement(),
                verdicts,
                weight,
                told.comparison().suspects().size());
    }

    /** Number of slots that come to a verdict. */
    public int count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    private int differences() {
        return count(Verdict.CONFLICT) + count(Verdict.REWORDED) + count(Verdict.SPELLING) + suspects;
    }
}
