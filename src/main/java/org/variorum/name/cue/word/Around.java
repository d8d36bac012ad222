package org.variorum.name.cue.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.variorum.name.Kind;

/**
 * Words that stand before and after names and tell what they name. Immutable.
 *
 * @param kindNouns nouns of what a name is, such as airline
 * @param personBefore words right before persons
 * @param personAfter words right after persons
 * @param organizationBefore one or two words right before organizations
 * @param organizationAfter words right after organizations
 * @param placeCues one or two words before places, with how much they say in tenths
 * @param placeAfter words after places, with how much they say in tenths
 * @param placePossessions what places own
 * @param eventStarts words that with of and a name make an event
 * @param rivalWords words beside the name of a team
 */
public record Around(
        Map<String, Kind> kindNouns,
        Set<String> personBefore,
        Set<String> personAfter,
        Set<String> organizationBefore,
        Set<String> organizationAfter,
        Map<String, String> placeCues,
        Map<String, String> placeAfter,
        Set<String> placePossessions,
        Set<String> eventStarts,
        Set<String> rivalWords) {

    static Around of(WordTables tables) {
        return new Around(
                kindNouns(tables.own("kind-nouns")),
                tables.own("person-before").keySet(),
                tables.own("person-after").keySet(),
                tables.own("organization-before").keySet(),
                tables.own("organization-after").keySet(),
                tables.own("place-cues"),
                tables.own("place-after"),
                tables.own("place-possessions").keySet(),
                tables.own("event-starts").keySet(),
                tables.own("rival-words").keySet());
    }

    private static Map<String, Kind> kindNouns(Map<String, String> words) {
        Map<String, Kind> kinds = new HashMap<>();
        words.forEach((noun, kind) -> kinds.put(noun, Kind.valueOf(kind.toUpperCase(Locale.ROOT))));
        return kinds;
    }
}
