package org.variorum.name.cue;

import org.variorum.name.Aliases;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.cue.word.NameLists;

/**
 * Tells in which form a candidate names what it names. A capital or a palace is a metonym where it does or suffers what
 * governments do: it is asked, it denies, talks are held with it. Stateless but for the lists and the text's support.
 */
final class Forms {
    /** How many words such as not or also may stand between an auxiliary and its verb. */
    private static final int MOST_BETWEEN = 2;

    /** From how many tenths on a word before a place means that one is in it. */
    private static final int LEADS_TO_PLACE = 4;

    private final NameLists lists;
    private final Support support;

    Forms(NameLists lists, Support support) {
        this.lists = lists;
        this.support = support;
    }

    Form of(Candidate candidate, Kind kind) {
        String lower = candidate.lower();
        if (kind == Kind.PERSON) {
            return candidate.length() == 1 ? Form.LAST : Form.FULL;
        }
        boolean letters = candidate.first().acronym() || support.acronym(lower);
        if (kind == Kind.ORGANIZATION && candidate.length() == 1 && letters) {
            return Form.ACRONYM;
        }
        if (kind == Kind.PLACE && metonym(candidate, lower)) {
            return Form.METONYM;
        }
        if (kind == Kind.PLACE && people(candidate)) {
            return Form.DEMONYM;
        }
        boolean alias = !Aliases.KNOWN.kept(lower).equals(lower)
                || !Aliases.KNOWN.insideArticle(lower).isEmpty();
        return alias ? Form.ALIAS : Form.FULL;
    }

    /** Whether it is an unlisted people, called after a place of the text. */
    boolean people(Candidate c) {
        return c.length() == 1 && lists.places.rank(c.lower()) == 0 && support.people(c.lower());
    }

    private boolean metonym(Candidate c, String lower) {
        String also = lists.metonyms.get(lower);
        if (also == null) {
            return false;
        }
        boolean article = lists.grammar.determiners.contains(c.before(1));
        String before = c.before(article ? 2 : 1);
        boolean inside = placeCue(before) && !lists.governmentPrepositions.contains(before);
        if (!also.equals("place")) {
            return !inside;
        }
        return !inside && (acts(c) || owns(c)) || dealtWith(c);
    }

    private boolean placeCue(String word) {
        String weight = lists.around.placeCues().get(word);
        return weight != null && Integer.parseInt(weight) >= LEADS_TO_PLACE;
    }

    /** Whether a verb of governments follows, by itself, after an auxiliary, or after another capital. */
    private boolean acts(Candidate c) {
        int at = c.to;
        if (lists.grammar.and.contains(c.after(0)) && lists.metonyms.containsKey(c.after(1))) {
            at += 2;
        }
        if (!"auxiliary".equals(verb(c, at))) {
            return verb(c, at) != null;
        }
        for (int i = at + 1; i <= at + 1 + MOST_BETWEEN; i++) {
            if (verb(c, i) != null) {
                return true;
            }
        }
        return false;
    }

    private @org.jspecify.annotations.Nullable String verb(Candidate c, int at) {
        return at < c.sentence.size()
                ? lists.governmentVerbs.get(c.sentence.get(at).lower())
                : null;
    }

    /** Whether a possession of governments follows: Moscow's demands. */
    private boolean owns(Candidate c) {
        String owned = c.owned();
        return !owned.isEmpty()
                && (lists.governmentNouns.contains(owned)
                        || lists.governmentNouns.contains(c.after(c.after(1).equals("s") ? 3 : 2)));
    }

    /** Whether it is urged or accused, or talks, a deal or tensions with it stand before. */
    private boolean dealtWith(Candidate c) {
        String verb = lists.governmentVerbs.get(c.before(1));
        if (verb != null && verb.equals("")) {
            return true;
        }
        if (lists.grammar.object.contains(c.before(1)) && "".equals(lists.governmentVerbs.get(c.before(2)))) {
            return true;
        }
        int other = lists.grammar.and.contains(c.before(1)) && lists.metonyms.containsKey(c.before(2)) ? 2 : 0;
        other += lists.grammar.determiners.contains(c.before(1 + other)) ? 1 : 0;
        return lists.governmentPrepositions.contains(c.before(1 + other))
                && lists.governmentNouns.contains(c.before(2 + other));
    }
}
