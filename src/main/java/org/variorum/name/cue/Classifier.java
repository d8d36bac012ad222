package org.variorum.name.cue;

import org.variorum.name.Aliases;
import org.variorum.name.cue.word.Atom;
import org.variorum.name.cue.word.NameLists;

/**
 * Collects the cues for one candidate from its own words and the marks beside it; {@link Surroundings} reads the words
 * around it. Stateless but for the lists; shared freely.
 */
final class Classifier {
    private static final int SHORTEST_TOWN = 5;
    private static final int CAPITAL_CITY = 3;
    private static final int LONGEST_ACRONYM = 6;
    private static final char FIRST_GREEK = 0x370;
    private static final int NEARBY = 40; // words, so that a long sentence is not read over and over

    /** How many times over a capital proves nothing where every noun has one. */
    private static final double NOUN = 3;

    private final NameLists lists;
    private final CueWeights weights;

    Classifier(NameLists lists, CueWeights weights) {
        this.lists = lists;
        this.weights = weights;
    }

    void weigh(Candidate c) {
        asPerson(c);
        asOrganization(c);
        asPlace(c);
        if (lists.nounsAreCapital
                && (c.length() == 1 || !lists.persons.given(c.first().lower()))) {
            weights.add(Cue.CAPITAL_PROVES_NOTHING, c, NOUN);
        } else if (c.headline || SeenWords.opensSentence(c.sentence, c.from)) {
            weights.add(Cue.CAPITAL_PROVES_NOTHING, c, 1);
        }
        if (c.length() > 1 && lists.eventHeads.contains(c.last().lower())) {
            weights.add(Cue.ENDS_LIKE_EVENT, c, 1);
        }
        if (lists.grammar.definite.contains(c.before(1))) {
            weights.add(Cue.AFTER_ARTICLE, c, 1);
        }
        if ((c.after(0).equals("'") && c.after(1).equals("s")) || c.after(0).equals("’")) {
            weights.add(Cue.OWNS_SOMETHING, c, 1);
        }
    }

    private void asPerson(Candidate c) {
        if (c.titled) {
            weights.add(Cue.TITLE_STANDS_WITH_IT, c, 1);
        }
        String first = c.first().lower();
        String last = c.last().lower();
        if (c.length() > 1) {
            boolean given = lists.persons.startsFullName(c.first());
            if (given && !listed(c) && !(lists.grammar.definite.contains(c.before(1)) && startsLikePlace(c))) {
                weights.add(Cue.STARTS_WITH_GIVEN_NAME, c, 1);
            }
            if (lists.persons.family(last)) {
                weights.add(Cue.ENDS_WITH_FAMILY_NAME, c, 1);
            }
            inside(c);
        } else {
            if (lists.persons.given(first)) {
                weights.add(Cue.LONE_GIVEN_NAME, c, 1);
            }
            if (lists.commonness(c.first()) == 0) {
                weights.add(Cue.LONE_UNCOMMON_WORD, c, 1);
                if (lists.capitalTells
                        && !lists.people(first)
                        && !c.headline
                        && !SeenWords.opensSentence(c.sentence, c.from)) {
                    weights.add(Cue.CAPITAL_TELLS, c, 1);
                }
            } else if (!lists.persons.given(first) && !lists.persons.family(first)) {
                weights.add(Cue.LONE_COMMON_WORD, c, 1);
            }
            if (lists.persons.family(first)) {
                weights.add(Cue.LONE_FAMILY_NAME, c, 1);
            }
        }
        if (lists.around.personAfter().contains(c.after(0))
                || (c.after(0).equals(",") && lists.around.personAfter().contains(c.after(1)))) {
            weights.add(Cue.PERSON_WORD_FOLLOWS, c, 1);
        }
        if ((c.after(0).equals(",") || c.after(0).equals("("))
                && isAge(c.after(1))
                && (c.after(2).equals(",") || c.after(2).equals(")"))) {
            weights.add(Cue.AGE_FOLLOWS, c, 1);
        }
    }

    private boolean startsLikePlace(Candidate c) {
        return c.length() > 1 && lists.placeStarts.contains(c.first().lower());
    }

    /** Whether all its words together are a listed organization or a well-known place. */
    private boolean listed(Candidate c) {
        return lists.organization(c.lower()) || lists.places.rank(c.lower()) >= CAPITAL_CITY;
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
                weights.add(Cue.HAS_INITIALS, c, 1);
            } else if (atom.shape() == Atom.Shape.LOWER && lists.persons.particle(atom.lower())) {
                weights.add(Cue.HAS_PARTICLES, c, 1);
            } else if (lists.commonness(atom.lower()) > 0
                    && !lists.persons.given(atom.lower())
                    && !lists.persons.family(atom.lower())) {
                common++;
            } else if (lists.commonness(atom.lower()) == 0) {
                uncommon++;
            }
        }
        weights.add(Cue.COMMON_WORD_INSIDE, c, Math.min(2, common));
        if (common == 0 && uncommon >= 1 && c.length() <= 3 && !listed(c)) {
            weights.add(Cue.TWO_UNCOMMON_WORDS, c, 1);
        }
    }

    private void asOrganization(Candidate c) {
        String last = c.last().lower();
        if (c.length() > 1 && lists.places.rank(c.lower()) < CAPITAL_CITY) {
            boolean head =
                    lists.organizationHeads.containsKey(last) || (c.goesOnSmall() && lists.organizationHead(last));
            if (head || endsLikeListed(c)) {
                weights.add(Cue.ENDS_LIKE_ORGANIZATION, c, 1);
            } else if (lists.organizationStarts.contains(c.first().lower())) {
                weights.add(Cue.STARTS_LIKE_ORGANIZATION, c, 1);
            } else {
                for (int i = c.from; i < c.to - 1; i++) {
                    if (lists.organizationHeads.containsKey(c.sentence.get(i).lower())) {
                        weights.add(Cue.ORGANIZATION_WORD_INSIDE, c, 1);
                        break;
                    }
                }
            }
        } else if (lists.organizationHeads.containsKey(last) && lists.grammar.definite.contains(c.before(1))) {
            weights.add(Cue.LONE_HEAD_AFTER_ARTICLE, c, 1);
        } else if (c.first().acronym()
                && c.first().lower().length() <= LONGEST_ACRONYM
                && !c.headline
                && lists.places.rank(last) < 2) {
            weights.add(Cue.ACRONYM, c, 1);
        }
        if (c.length() == 1 && NameLists.endsWith(last, lists.organizationTails)) {
            weights.add(Cue.ENDS_LIKE_ORGANIZATION, c, 1);
        }
        if (Aliases.KNOWN.organization(c.lower()) || lists.organization(c.lower())) {
            weights.add(Cue.LISTED_ORGANIZATION, c, 1);
        }
        if (lists.around.organizationAfter().contains(c.after(0))) {
            weights.add(Cue.ORGANIZATION_WORD_FOLLOWS, c, 1);
        }
    }

    /** Words inside the name that make it a place: Gulf of X, X River, Lake X. */
    private void placeWords(Candidate c) {
        boolean of = c.length() > 2
                && lists.placeOf.contains(c.first().lower())
                && lists.grammar.of.contains(c.sentence.get(c.from + 1).lower());
        String last = c.last().lower();
        boolean head = lists.placeHeads.contains(last) || (c.goesOnSmall() && lists.placeHead(last));
        if (of || (c.length() > 1 && head)) {
            weights.add(Cue.ENDS_LIKE_PLACE, c, 1);
        }
        if (startsLikePlace(c)) {
            weights.add(Cue.STARTS_LIKE_PLACE, c, 1);
        }
    }

    private boolean newTown(Atom atom) {
        return atom.text().length() > SHORTEST_TOWN
                && !lists.persons.given(atom.lower())
                && lists.commonness(atom.lower()) == 0
                && NameLists.endsWith(atom.lower(), lists.placeTails);
    }

    /** Whether its last two words are a listed organization: Norvanian Red Crescent. */
    private boolean endsLikeListed(Candidate c) {
        return c.length() > 2 && lists.organizations.contains(Atom.phrase(c.sentence, c.to - 2, c.to));
    }

    private void asPlace(Candidate c) {
        int rank = lists.places.rank(c.lower());
        if (rank == 0 && "place".equals(lists.metonyms.get(c.lower()))) {
            rank = CAPITAL_CITY;
        }
        switch (rank) {
            case 5 -> weights.add(Cue.COUNTRY, c, 1);
            case 4 -> weights.add(Cue.REGION, c, 1);
            case 3 -> weights.add(Cue.BIG_CITY, c, 1);
            case 2 -> weights.add(Cue.CITY, c, 1);
            case 1 -> weights.add(Cue.TOWN, c, 1);
            default -> {}
        }
        if (lists.places.afterArticle(c.lower()) && lists.grammar.definite.contains(c.before(1))) {
            weights.add(Cue.REGION, c, 1);
        }
        if (lists.metonyms.getOrDefault(c.lower(), "place").isEmpty()) {
            weights.add(Cue.SEAT_OF_A_GOVERNMENT, c, 1);
        }
        if (c.owner) {
            weights.add(Cue.OWNS_A_ROLE, c, 1);
        }
        if (otherScript(c)) {
            weights.add(Cue.IN_ANOTHER_SCRIPT, c, 1);
        }
        if (c.length() == 1 && rank == 0 && newTown(c.first())) {
            weights.add(Cue.ENDS_LIKE_A_TOWN, c, 1);
        }
        placeWords(c);
    }

    /** Whether it is written in Latin letters among words that are not, as few but firms are. */
    private static boolean otherScript(Candidate c) {
        if (c.first().text().charAt(0) >= FIRST_GREEK) {
            return false;
        }
        int end = Math.min(c.sentence.size(), c.to + NEARBY);
        for (int i = Math.max(0, c.from - NEARBY); i < end; i++) {
            Atom atom = c.sentence.get(i);
            if (atom.shape() == Atom.Shape.LOWER) {
                return atom.text().charAt(0) >= FIRST_GREEK;
            }
        }
        return false;
    }
}
