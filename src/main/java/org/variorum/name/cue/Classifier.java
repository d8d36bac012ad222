package org.variorum.name.cue;

import java.util.Map;
import org.variorum.name.Aliases;

/**
 * Collects the cues for one candidate from its words and the words around it. Stateless but for the lists; shared
 * freely.
 */
final class Classifier {
    private static final double TENTHS = 10;

    /** How many times over a capital proves nothing where every noun has one. */
    private static final double NOUN = 3;

    private final NameLists lists;

    Classifier(NameLists lists) {
        this.lists = lists;
    }

    void weigh(Candidate c) {
        asPerson(c);
        asOrganization(c);
        asPlace(c);
        if (lists.nounsAreCapital && (c.length() == 1 || !lists.given(c.first().lower()))) {
            Cue.CAPITAL_PROVES_NOTHING.speakFor(c, NOUN);
        } else if (c.headline || SeenWords.opensSentence(c.sentence, c.from)) {
            Cue.CAPITAL_PROVES_NOTHING.speakFor(c, 1);
        }
        if (c.length() > 1 && lists.eventHeads.contains(c.last().lower())) {
            Cue.ENDS_LIKE_EVENT.speakFor(c, 1);
        }
        if (c.before(1).equals("the")) {
            Cue.AFTER_ARTICLE.speakFor(c, 1);
        }
        if (c.after(0).equals("'") && c.after(1).equals("s") || c.after(0).equals("’")) {
            Cue.OWNS_SOMETHING.speakFor(c, 1);
        }
    }

    private void asPerson(Candidate c) {
        if (c.titled) {
            Cue.TITLE_STANDS_WITH_IT.speakFor(c, 1);
        }
        String first = c.first().lower();
        String last = c.last().lower();
        if (c.length() > 1) {
            boolean given = lists.given(first) || hyphenated(first);
            if (given) {
                Cue.STARTS_WITH_GIVEN_NAME.speakFor(c, 1);
            }
            if (lists.family(last)) {
                Cue.ENDS_WITH_FAMILY_NAME.speakFor(c, 1);
            }
            inside(c);
        } else {
            if (lists.given(first)) {
                Cue.LONE_GIVEN_NAME.speakFor(c, 1);
            }
            if (lists.commonness(first) == 0) {
                Cue.LONE_UNCOMMON_WORD.speakFor(c, 1);
            }
            if (lists.family(first)) {
                Cue.LONE_FAMILY_NAME.speakFor(c, 1);
            }
        }
        if (lists.personAfter.contains(c.after(0))
                || (c.after(0).equals(",") && lists.personAfter.contains(c.after(1)))) {
            Cue.PERSON_WORD_FOLLOWS.speakFor(c, 1);
        }
        if ((c.after(0).equals(",") || c.after(0).equals("("))
                && isAge(c.after(1))
                && (c.after(2).equals(",") || c.after(2).equals(")"))) {
            Cue.AGE_FOLLOWS.speakFor(c, 1);
        }
    }

    private boolean hyphenated(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && (lists.given(word.substring(0, hyphen)) || lists.given(word.substring(hyphen + 1)));
    }

    private static boolean isAge(String word) {
        return word.length() == 2 && Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(1));
    }

    private void inside(Candidate c) {
        int common = 0;
        int uncommon = 0;
        for (int i = c.from; i < c.to; i++) {
            Atom atom = c.sentence.get(i);
            if (atom.shape() == Atom.Shape.INITIAL && i < c.to - 1) {
                Cue.HAS_INITIALS.speakFor(c, 1);
            } else if (atom.shape() == Atom.Shape.LOWER && lists.particle(atom.lower())) {
                Cue.HAS_PARTICLES.speakFor(c, 1);
            } else if (lists.commonness(atom.lower()) > 0
                    && !lists.given(atom.lower())
                    && !lists.family(atom.lower())) {
                common++;
            } else if (lists.commonness(atom.lower()) == 0) {
                uncommon++;
            }
        }
        Cue.COMMON_WORD_INSIDE.speakFor(c, Math.min(2, common));
        if (common == 0 && uncommon >= 1 && c.length() <= 3) {
            Cue.TWO_UNCOMMON_WORDS.speakFor(c, 1);
        }
    }

    private void asOrganization(Candidate c) {
        String last = c.last().lower();
        if (c.length() > 1) {
            if (lists.organizationHeads.containsKey(last)) {
                Cue.ENDS_LIKE_ORGANIZATION.speakFor(c, 1);
            } else if (lists.organizationStarts.contains(c.first().lower())) {
                Cue.STARTS_LIKE_ORGANIZATION.speakFor(c, 1);
            } else {
                for (int i = c.from; i < c.to - 1; i++) {
                    if (lists.organizationHeads.containsKey(c.sentence.get(i).lower())) {
                        Cue.ORGANIZATION_WORD_INSIDE.speakFor(c, 1);
                        break;
                    }
                }
            }
        } else if (lists.organizationHeads.containsKey(last) && c.before(1).equals("the")) {
            Cue.LONE_HEAD_AFTER_ARTICLE.speakFor(c, 1);
        } else if (c.first().shape() == Atom.Shape.CAPITALS && c.first().lower().length() <= 6 && !c.headline) {
            Cue.ACRONYM.speakFor(c, 1);
        }
        if (Aliases.KNOWN.organization(c.lower()) || lists.organizations.contains(c.lower())) {
            Cue.LISTED_ORGANIZATION.speakFor(c, 1);
        }
        if (lists.organizationAfter.contains(c.after(0))) {
            Cue.ORGANIZATION_WORD_FOLLOWS.speakFor(c, 1);
        }
    }

    private void asPlace(Candidate c) {
        int rank = lists.places.rank(c.lower());
        switch (rank) {
            case 5 -> Cue.COUNTRY.speakFor(c, 1);
            case 4 -> Cue.REGION.speakFor(c, 1);
            case 3 -> Cue.BIG_CITY.speakFor(c, 1);
            case 2 -> Cue.CITY.speakFor(c, 1);
            case 1 -> Cue.TOWN.speakFor(c, 1);
            default -> {}
        }
        if (rank > 0 && rank < 4 && plays(c)) {
            Cue.PLAYS_A_MATCH.speakFor(c, 1);
        }
        boolean of = c.length() > 2
                && lists.placeOf.contains(c.first().lower())
                && c.sentence.get(c.from + 1).lower().equals("of");
        if (of || (c.length() > 1 && lists.placeHeads.contains(c.last().lower()))) {
            Cue.ENDS_LIKE_PLACE.speakFor(c, 1);
        }
        if (c.length() > 1 && lists.placeStarts.contains(c.first().lower())) {
            Cue.STARTS_LIKE_PLACE.speakFor(c, 1);
        }
        Cue.PLACE_WORD_BEFORE.speakFor(c, tenths(lists.placeCues, c.before(1)));
        Cue.PLACE_WORD_FOLLOWS.speakFor(c, tenths(lists.placeAfter, c.after(0)));
        if (c.after(0).equals(",") && lists.places.rank(c.after(1)) >= 4) {
            Cue.PLACE_FOLLOWS.speakFor(c, 1);
        }
        if (c.before(1).equals(",") && lists.places.rank(c.before(2)) > 0 && rank >= 4) {
            Cue.FOLLOWS_PLACE.speakFor(c, 1);
        }
    }

    /** Whether a city stands where a team does: beside a word of rivalry, or before its score. */
    private boolean plays(Candidate c) {
        boolean number = c.to < c.sentence.size() && c.sentence.get(c.to).shape() == Atom.Shape.NUMBER;
        boolean starts = c.from == 0 || !c.sentence.get(c.from - 1).word();
        return lists.rivalWords.contains(c.after(0)) || lists.rivalWords.contains(c.before(1)) || (number && starts);
    }

    private static double tenths(Map<String, String> words, String word) {
        String weight = words.get(word);
        return weight == null ? 0 : Double.parseDouble(weight) / TENTHS;
    }
}
