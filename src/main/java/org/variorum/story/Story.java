package org.variorum.story;

import java.util.List;

/**
 * The reports of one event. Immutable.
 *
 * @param id from its earliest member; stays the same on every rerun
 * @param storylineId the continuing affair it belongs to
 * @param title a neutral title, taken from the lead article
 * @param members in order of publication, then of id
 * @param dependences pairs of members that are not wholly independent, in ascending order
 */
public record Story(String id, String storylineId, String title, List<Member> members, List<Dependence> dependences) {

    /**
     * An article of the story.
     *
     * @param articleId which
     * @param source its outlet
     * @param copyOf id of the article it is a copy of; empty if of none
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
    public record Dependence(int a, int b, double p, String reason) {}
}
