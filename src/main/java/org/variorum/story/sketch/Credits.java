package org.variorum.story.sketch;

import java.util.List;

/**
 * Whom an article leans on, and whom those name who lean on its own outlet. All names in lower case. Immutable, safe to share between threads.
 *
 * @param house what its outlet is called: full name, initials, and the agency it is
 * @param credited agencies in byline, dateline or credit line: their text was used
 * @param cited agencies named anywhere as source: their report was used
 */
public record Credits(List<String> house, List<String> credited, List<String> cited) {

    /** Whether it credits somebody else. */
    public boolean creditsAnother() {
        return credited.stream().anyMatch(name -> !house.contains(name));
    }

    /** Whether it credits the house of another article, and is not of that house itself. */
    public boolean creditsHouseOf(Credits other) {
        return credited.stream().anyMatch(name -> other.house.contains(name) && !house.contains(name));
    }
}
