package org.variorum.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The reports of one event. Immutable.
 *
 * @param id from its earliest member, or that of the story of an earlier night that it goes on with; stays the same on every rerun
 * @param storylineId the continuing affair it belongs to
 * @param title a neutral title, taken from the lead article
 * @param members in order of publication: by day, then by time where it is known, then by id
 * @param dependences pairs of members that are not wholly independent, in ascending order
 * @param origins number of outlets and agencies whose text it ultimately is, at least 1
 * @param earlier what earlier nights reported of it
 */
public record Story(
        String id,
        String storylineId,
        String title,
        List<Member> members,
        List<Dependence> dependences,
        int origins,
        Earlier earlier) {

    /** A story that begins in this night, and of which nobody credits an agency. */
    public Story(String id, String storylineId, String title, List<Member> members, List<Dependence> dependences) {
        this(
                id,
                storylineId,
                title,
                members,
                dependences,
                (int) members.stream()
                        .filter(member -> member.copyOf().isEmpty())
                        .map(Member::source)
                        .distinct()
                        .count(),
                Earlier.NOTHING);
    }

    /**
     * An article of the story.
     *
     * @param articleId which
     * @param source its outlet
     * @param copyOf id of the article it is a copy of, of this night or an earlier one; empty if of none
     */
    public record Member(String articleId, String source, String copyOf) {}

    /**
     * How far two members are one voice, from text evidence only.
     *
     * @param a index of the first member
     * @param b index of the second, greater than {@code a}
     * @param p probability in (0, 1] that both are one voice
     * @param reason what tells it
     */
    public record Dependence(int a, int b, double p, String reason) {
        /** Begins the reason of members that share wording but are no copies of one text. */
        static final String SHARED_WORDING = "shared wording";

        /** Whether the second took over words of the first, or both of a third, without being copies. */
        public boolean sharesWording() {
            return reason.contains(SHARED_WORDING);
        }
    }

    /**
     * The part of a story that earlier nights told.
     *
     * @param articles number of articles that were not delivered again in this night
     * @param since day of the first report, if it is known and earlier nights told any
     * @param tookIn ids of other stories of earlier nights that turned out to be the same event
     * @param partedFrom ids of stories of earlier nights that go on elsewhere, and a part of which turned out to be this event; else empty
     */
    public record Earlier(int articles, Optional<LocalDate> since, List<String> tookIn, String partedFrom) {
        /** Nothing was reported before. */
        public static final Earlier NOTHING = new Earlier(0, Optional.empty(), List.of(), "");
    }
}
