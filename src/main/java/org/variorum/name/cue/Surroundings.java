package org.variorum.name.cue;

import java.util.Map;
import java.util.Optional;
import org.variorum.name.Kind;
import org.variorum.name.cue.word.Atom;
import org.variorum.name.cue.word.NameLists;

/**
 * Collects what the words before and after a candidate say of its kind: the noun of what it is ("the airline X", "X is
 * a village"), verbs of saying before it, words that lead to a place or an organization, quote marks around it.
 * Stateless but for the lists; shared freely.
 */
final class Surroundings {
    private static final double TENTHS = 10;
    private static final int LONGEST_DEFINITION = 8;
    private static final int LAST_DAY = 31;

    private static final int LONGEST_SCORE = 3;
    private static final int COUNTRY = 5;
    private static final int REGION = 4;

    private final NameLists lists;
    private final CueWeights weights;

    Surroundings(NameLists lists, CueWeights weights) {
        this.lists = lists;
        this.weights = weights;
    }

    void weigh(Candidate c) {
        String before = c.before(1);
        String two = c.before(2) + " " + before;
        int noun = mark(before) ? 2 : 1;
        Optional<Kind> kind = lists.kindNoun(c.before(noun));
        if (kind.isPresent() && (lists.nounsAreCapital || common(c, noun))) {
            weights.add(Cue.NOUN_OF_ITS_KIND_BEFORE, c, kind.get(), 1);
        } else if (lists.grammar.of.contains(before) && lists.around.kindNouns().get(c.before(2)) == Kind.PLACE) {
            weights.add(Cue.NOUN_OF_ITS_KIND_BEFORE, c, Kind.PLACE, 1);
        }
        if (lists.around.personBefore().contains(before)) {
            weights.add(Cue.PERSON_WORD_BEFORE, c, 1);
        }
        if (lists.around.organizationBefore().contains(before)
                || lists.around.organizationBefore().contains(two)) {
            weights.add(Cue.ORGANIZATION_WORD_BEFORE, c, 1);
        }
        weights.add(
                Cue.PLACE_WORD_BEFORE,
                c,
                tenths(lists.around.placeCues(), before) + tenths(lists.around.placeCues(), two));
        weights.add(Cue.PLACE_WORD_FOLLOWS, c, tenths(lists.around.placeAfter(), c.after(0)));
        if (lists.grammar.of.contains(before) && lists.around.eventStarts().contains(c.before(2))) {
            weights.add(Cue.PART_OF_AN_EVENT, c, 1);
        }
        defined(c);
        if (dateline(c)) {
            weights.add(Cue.DATELINE, c, 1);
        }
        besidePlaces(c);
        if (lists.around.placePossessions().contains(c.owned())) {
            weights.add(Cue.OWNS_WHAT_PLACES_OWN, c, 1);
        }
        if (quoted(c)) {
            boolean firm = lists.grammar.firmQuotes.contains(c.before(1));
            weights.add(firm ? Cue.QUOTED_AS_FIRMS_ARE : Cue.QUOTE_MARKS_AROUND, c, 1);
        }
    }

    private void besidePlaces(Candidate c) {
        int rank = lists.places.rank(c.lower());
        if (rank > 0 && rank < COUNTRY && plays(c)) {
            weights.add(Cue.PLAYS_A_MATCH, c, 1);
        } else if (rank == 0 && lists.capitalTells && plays(c)) {
            weights.add(Cue.MEETS_A_RIVAL, c, 1);
        }
        if (c.after(0).equals(",") && lists.places.rank(c.after(1)) >= REGION) {
            weights.add(Cue.PLACE_FOLLOWS, c, 1);
        }
        if (c.before(1).equals(",") && lists.places.rank(c.before(2)) > 0 && rank >= REGION) {
            weights.add(Cue.FOLLOWS_PLACE, c, 1);
        }
    }

    /** Whether a city stands where a team does: beside a word of rivalry, or before its score. */
    private boolean plays(Candidate c) {
        boolean number = c.to < c.sentence.size()
                && c.sentence.get(c.to).shape() == Atom.Shape.NUMBER
                && c.sentence.get(c.to).text().length() <= LONGEST_SCORE;
        boolean starts = c.from == 0 || !c.sentence.get(c.from - 1).word();
        return lists.around.rivalWords().contains(c.after(0))
                || lists.around.rivalWords().contains(c.before(1))
                || (number && starts);
    }

    /** Whether the word before is no part of another name. */
    private static boolean common(Candidate c, int places) {
        return c.sentence.get(c.from - places).shape() == Atom.Shape.LOWER
                || SeenWords.opensSentence(c.sentence, c.from - places);
    }

    /** X is a village in Y; X, a village in Y. */
    private void defined(Candidate c) {
        boolean is = lists.grammar.copulas.contains(c.after(0));
        if (!is && !c.after(0).equals(",")) {
            return;
        }
        if (!lists.grammar.articles.contains(c.after(1))) {
            return;
        }
        Kind kind = null;
        for (int i = 2; i < LONGEST_DEFINITION && c.to + i < c.sentence.size(); i++) {
            Atom atom = c.sentence.get(c.to + i);
            boolean small = lists.smallWords.containsKey(atom.lower())
                    || lists.around.placeCues().containsKey(atom.lower());
            if (!atom.word() || small) {
                break;
            }
            Kind noun = lists.around.kindNouns().get(atom.lower());
            kind = noun != null ? noun : kind;
        }
        if (kind != null) {
            weights.add(Cue.SAID_TO_BE_ONE, c, kind, 1);
        }
    }

    /** Whether a comma and a day follow: Lyon, 3 mars; Lyon, le 3 mars; Lyon, March 3; but not an age between commas. */
    private static boolean dateline(Candidate c) {
        return c.from == 0
                && c.after(0).equals(",")
                && ((day(c.after(1)) && !c.after(2).equals(","))
                        || (day(c.after(2)) && !c.after(1).equals(",")));
    }

    private static boolean day(String word) {
        return (word.length() == 1 || word.length() == 2)
                && word.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && Integer.parseInt(word) <= LAST_DAY;
    }

    private static boolean quoted(Candidate c) {
        return mark(c.before(1)) && mark(c.after(0));
    }

    private static boolean mark(String text) {
        return text.length() == 1 && SeenWords.quote(text.charAt(0));
    }

    private static double tenths(Map<String, String> words, String word) {
        String weight = words.get(word);
        return weight == null ? 0 : Double.parseDouble(weight) / TENTHS;
    }
}
