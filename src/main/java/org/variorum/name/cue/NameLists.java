package org.variorum.name.cue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.name.Endings;
import org.variorum.name.Kind;
import org.variorum.name.Roles;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * The words by which names are found in one language. Where the language has no list of its own the English one stands
 * in, except for common words. Immutable, one instance per language for all threads.
 */
final class NameLists {
    private static final Map<Language, NameLists> LOADED = new ConcurrentHashMap<>();
    private static final Set<String> GIVEN = words(Language.UNKNOWN, "given-names");
    private static final Set<String> FAMILY = words(Language.UNKNOWN, "family-names");
    private static final Set<String> REGNAL = words(Language.UNKNOWN, "regnal-numbers");
    private static final int LONGEST_TAIL = 18;
    private static final Set<String> PARTICLES = particles();

    final Language language;
    final Places places;
    final Roles roles;
    final Map<String, String> common;
    final Set<String> titles;
    final Map<String, String> organizationHeads;
    final Set<String> organizationStarts;
    final Set<String> placeHeads;
    final Set<String> placeStarts;
    final Around around;
    final Set<String> neverNames;
    final GrammarWords grammar;
    final Map<String, String> demonyms;
    final Set<String> compoundStarts;
    final Set<String> compoundTails;
    final Map<String, String> roleHeads;
    final Set<String> roleAdjectives;
    final Map<String, String> metonyms;
    final Map<String, String> governmentVerbs;
    final Set<String> governmentNouns;
    final Set<String> governmentPrepositions;
    final Set<String> abbreviations;
    final Map<String, String> smallWords;
    final Set<String> organizations;
    final Set<String> organizationTails;
    final Set<String> placeTails;
    final Phrases phrases;
    final Set<String> rivalWords;
    final Set<String> placeOf;
    final Set<String> eventHeads;
    final Set<String> functionWords;

    /** Whether the language writes all nouns with a capital, so that one proves little. */
    final boolean nounsAreCapital;

    /** Whether the language gives a capital to names and little else, unlike English with its peoples, days and titles. */
    final boolean capitalTells;

    private final Endings endings;
    private final Set<String> ownGiven = new HashSet<>();

    private NameLists(Language language) {
        this.language = language;
        this.endings = Endings.in(language);
        for (String name : pairs(language, "given-names").keySet()) {
            ownGiven.add(name);
            ownGiven.add(Endings.unaccented(name));
        }
        this.places = new Places(language);
        this.roles = Roles.in(language);
        boolean english = language.equals(Language.ENGLISH) || language.equals(Language.UNKNOWN);
        this.common = pairs(english ? Language.ENGLISH : language, "common-words");
        this.titles = both("titles").keySet();
        this.organizationHeads = both("organization-heads");
        this.organizationStarts = both("organization-starts").keySet();
        this.placeHeads = both("place-heads").keySet();
        this.placeStarts = both("place-starts").keySet();
        this.grammar = new GrammarWords(language);
        this.around = around();
        this.neverNames = both("never-names").keySet();
        this.demonyms = own("demonyms");
        this.compoundStarts = own("compound-starts").keySet();
        this.compoundTails = own("compound-tails").keySet();
        this.roleHeads = own("role-heads");
        this.roleAdjectives = own("role-adjectives").keySet();
        this.metonyms = metonyms();
        this.governmentVerbs = own("government-verbs");
        this.governmentNouns = own("government-nouns").keySet();
        this.governmentPrepositions = own("government-prepositions").keySet();
        this.abbreviations = both("name-abbreviations").keySet();
        this.smallWords = own("small-words");
        this.organizations = unaccentedToo(both("organizations").keySet());
        this.placeTails = pairs(Language.UNKNOWN, "place-tails").keySet();
        this.organizationTails = own("organization-tails").keySet();
        this.phrases = new Phrases(List.of(organizations, metonyms.keySet(), places.known()));
        this.rivalWords = own("rival-words").keySet();
        this.placeOf = own("place-of").keySet();
        this.eventHeads = both("event-heads").keySet();
        this.functionWords = both("function-words").keySet();
        this.nounsAreCapital = !pairs(language, "noun-capitals").isEmpty();
        this.capitalTells = !english && !nounsAreCapital;
    }

    static NameLists of(Language language) {
        return LOADED.computeIfAbsent(language, NameLists::new);
    }

    /** Whether a lower-case word is a listed given name, in the nominative or inflected. */
    boolean given(String lower) {
        return GIVEN.contains(lower) || ownGiven.contains(lower) || inflectedGiven(lower);
    }

    /** Whether a word, or either half of it, is a listed given name: Jean-Luc. */
    boolean startsFullName(Atom word) {
        int hyphen = word.lower().indexOf('-');
        return given(word.lower())
                || (hyphen > 0
                        && (given(word.lower().substring(0, hyphen))
                                || given(word.lower().substring(hyphen + 1))));
    }

    private boolean inflectedGiven(String lower) {
        for (String nominative : endings.nominatives(lower)) {
            if (GIVEN.contains(nominative) || ownGiven.contains(nominative)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a lower-case word is a listed family name, in the nominative or inflected. */
    boolean family(String lower) {
        if (FAMILY.contains(lower)) {
            return true;
        }
        for (String nominative : endings.nominatives(lower)) {
            if (FAMILY.contains(nominative)) {
                return true;
            }
        }
        return false;
    }

    /** Whether lower-case words are a listed organization, in the nominative or inflected. */
    boolean organization(String lower) {
        if (organizations.contains(lower)) {
            return true;
        }
        for (String nominative : endings.nominatives(lower)) {
            if (organizations.contains(nominative)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a lower-case word is the listed name of a people, in the nominative or inflected. */
    boolean people(String lower) {
        return demonyms.containsKey(lower) || forms(lower).stream().anyMatch(demonyms::containsKey);
    }

    /** A lower-case word without accents where they move, and the forms that it may be an inflected form of. */
    Set<String> forms(String lower) {
        Set<String> forms = new HashSet<>(endings.nominatives(lower));
        forms.add(Endings.unaccented(lower));
        return forms;
    }

    /** Whether a word has one of these ends, as German Innenministerium has that of ministries. */
    static boolean endsWith(String lower, Set<String> tails) {
        int first = Math.max(1, lower.length() - LONGEST_TAIL);
        for (int from = first; !tails.isEmpty() && from < lower.length(); from++) {
            if (tails.contains(lower.substring(from))) {
                return true;
            }
        }
        return false;
    }

    boolean regnal(String lower) {
        return REGNAL.contains(lower);
    }

    /** Whether a small word joins the words of a name. */
    boolean particle(String lower) {
        return lower.length() > 1 && PARTICLES.contains(lower);
    }

    /** How common a lower-case word is: 1 very common to 3, 0 where it is none. */
    int commonness(String lower) {
        String rank = common.get(lower);
        return rank == null ? 0 : rank.isEmpty() ? 1 : Integer.parseInt(rank);
    }

    /** Whether a word makes a name of several words an organization or a place, at its start or its end. */
    boolean head(String lower) {
        return organizationHeads.containsKey(lower)
                || organizationStarts.contains(lower)
                || placeStarts.contains(lower)
                || placeHeads.contains(lower);
    }

    /** Whether a listed place or organization of two or three words starts here, such as South Africa. */
    boolean startsListedName(List<Atom> atoms, int at, int to) {
        StringBuilder words = new StringBuilder(atoms.get(at).lower());
        for (int i = at + 1; i < to && i < at + 3; i++) {
            words.append(' ').append(atoms.get(i).lower());
            if (places.rank(words.toString()) > 2 || organizations.contains(words.toString())) {
                return true;
            }
        }
        return false;
    }

    private Map<String, String> own(String topic) {
        Map<String, String> own = pairs(language, topic);
        return own.isEmpty() ? pairs(Language.ENGLISH, topic) : own;
    }

    /**
     * Words that stand before and after names and tell what they name.
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
     */
    record Around(
            Map<String, Kind> kindNouns,
            Set<String> personBefore,
            Set<String> personAfter,
            Set<String> organizationBefore,
            Set<String> organizationAfter,
            Map<String, String> placeCues,
            Map<String, String> placeAfter,
            Set<String> placePossessions,
            Set<String> eventStarts) {}

    private Around around() {
        return new Around(
                kindNouns(),
                own("person-before").keySet(),
                own("person-after").keySet(),
                own("organization-before").keySet(),
                own("organization-after").keySet(),
                own("place-cues"),
                own("place-after"),
                own("place-possessions").keySet(),
                own("event-starts").keySet());
    }

    private Map<String, Kind> kindNouns() {
        Map<String, Kind> kinds = new HashMap<>();
        own("kind-nouns").forEach((noun, kind) -> kinds.put(noun, Kind.valueOf(kind.toUpperCase(Locale.ROOT))));
        return kinds;
    }

    private Map<String, String> both(String topic) {
        Map<String, String> all = pairs(Language.ENGLISH, topic);
        all.putAll(pairs(language, topic));
        return all;
    }

    /** What stands for a government, and whether it can also mean the place itself. */
    private Map<String, String> metonyms() {
        Map<String, String> metonyms = new HashMap<>();
        for (Language tongue : List.of(Language.ENGLISH, language)) {
            Lexicon.rows("name", tongue, "metonyms").forEach(row -> metonyms.put(row.get(0), row.get(2)));
        }
        return metonyms;
    }

    private static Set<String> unaccentedToo(Set<String> words) {
        Set<String> all = new HashSet<>(words);
        words.forEach(word -> all.add(Endings.unaccented(word)));
        return all;
    }

    private static Set<String> particles() {
        Set<String> words = words(Language.UNKNOWN, "name-particles");
        words.addAll(words(Language.UNKNOWN, "name-articles"));
        words.remove("the");
        return words;
    }

    private static Set<String> words(Language language, String topic) {
        return new HashSet<>(pairs(language, topic).keySet());
    }

    private static Map<String, String> pairs(Language language, String topic) {
        Map<String, String> pairs = new HashMap<>();
        for (List<String> row : Lexicon.rows("name", language, topic)) {
            pairs.put(row.get(0), row.size() > 1 ? row.get(1) : "");
        }
        return pairs;
    }
}
