package org.variorum.report.digest;

import java.util.List;
import org.variorum.compare.Suspect;
import org.variorum.report.night.Quoted;
import org.variorum.report.night.StoryPage;
import org.variorum.story.Story;

/**
 * What an editor sees of one suspect wording. Immutable.
 *
 * @param id its name in links
 * @param storyId its story
 * @param storyTitle title of that
 * @param kind what seems wrong
 * @param likely the likely reading
 * @param against sources that speak against it, in the order of the story
 * @param severity in (0, 1]
 * @param words the wording
 */
public record SuspectView(
        String id,
        String storyId,
        String storyTitle,
        Suspect.Kind kind,
        String likely,
        List<String> against,
        double severity,
        Quoted words) {

    /** Its name for notes: the same on every run, whatever else is found in the story. */
    public String key() {
        return words.byline().articleId() + " " + words.passage().start() + " " + kind.word();
    }

    static SuspectView of(StoryPage page, int index) {
        Suspect suspect = page.reported().comparison().suspects().get(index);
        Story story = page.reported().story();
        List<String> against = story.members().stream()
                .filter(member -> suspect.against().contains(member.articleId()))
                .map(Story.Member::source)
                .distinct()
                .toList();
        return new SuspectView(
                "suspect-" + story.id() + "-" + index,
                story.id(),
                story.title(),
                suspect.kind(),
                suspect.likely(),
                against,
                suspect.severity(),
                page.suspect(index));
    }
}
