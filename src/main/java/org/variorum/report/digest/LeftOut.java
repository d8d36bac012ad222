package org.variorum.report.digest;

/**
 * What one cleaning rule took out of the articles of one source. Immutable.
 *
 * @param source the outlet
 * @param kind word for what it is
 * @param rule the rule that found it
 * @param times how often
 * @param letters how many UTF-16 units in all
 * @param example place of the first {@link org.variorum.report.night.Quoted} in the spool
 */
public record LeftOut(String source, String kind, String rule, long times, long letters, long example) {

    /** Both together, with the example of this one. */
    LeftOut plus(LeftOut other) {
        return new LeftOut(source, kind, rule, times + other.times, letters + other.letters, example);
    }
}
