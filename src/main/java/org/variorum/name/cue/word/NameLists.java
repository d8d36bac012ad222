package org.variorum.name.cue.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.name.Endings;
import org.variorum.name.Kind;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * The words by which names are found in one language. Where the language has no list of its own the English one stands
 * in, except for common words. Immutable, one instance per language for all threads.
 */
public final class NameLists {
    private static final Map<Language, NameLists> LOADED = new ConcurrentHashMap<>();
    private static final int LONGEST_TAIL = 18;
    private static final int SHORTEST_ADJECTIVE = 4;
    private static final int SHORTEST_NOUN = 4;
    private static final String ORDINARY = "2"; // how common a word of a dictionary is

    public final PersonWords persons;
    public final Places places;
    public final RoleWords roles;
    private final Map<String, String> common;
    public final Map<String, String> organizationHeads;
    public final Set<String> organizationStarts;
    public final Set<String> placeHeads;
    public final Set<String> placeStarts;
    public final Around around;
    public final Set<String> neverNames;
    public final GrammarWords grammar;
    public final Map<String, String> demonyms;
    public final Set<String> compoundStarts;
    public final Set<String> compoundTails;
    public final Map<String, String> metonyms;
    public final Map<String, String> governmentVerbs;
    public final Set<String> governmentNouns;
    public final Set<String> governmentPrepositions;
    public final Set<String> abbreviations;
    public final Map<String, String> smallWords;
    public final Set<String> organizations;
    public final Set<String> organizationTails;
    public final Set<String> placeTails;
    public final Phrases phrases;
    public final Set<String> placeOf;
    public final Set<String> eventHeads;
    public final Set<String> functionWords;

    /** Whether the language writes all nouns with a capital, so that one proves little. */
    public final boolean nounsAreCapital;

    /** Whether the language gives a capital to names and little else, unlike English with its peoples, days and titles. */
    public final boolean capitalTells;

    private final Endings endings;
    private final Endings peoples;

    private NameLists(Language language) {
        WordTables tables = new WordTables(language);
        this.endings = Endings.in(language);
        this.peoples = Endings.ofPeoples(language);
        this.persons = new PersonWords(language);
        this.places = new Places(language);
        this.roles = new RoleWords(language);
        boolean english = language.equals(Language.ENGLISH) || language.equals(Language.UNKNOWN);
        this.organizationHeads = tables.both("organization-heads");
        this.organizationStarts = tables.both("organization-starts").keySet();
        this.placeHeads = tables.both("place-heads").keySet();
        this.placeStarts = tables.both("place-starts").keySet();
        this.grammar = new GrammarWords(language);
        this.around = Around.of(tables);
        this.neverNames = tables.both("never-names").keySet();
        this.demonyms = tables.own("demonyms");
        this.compoundStarts = tables.own("compound-starts").keySet();
        this.compoundTails = tables.own("compound-tails").keySet();
        this.metonyms = metonyms(language);
        this.governmentVerbs = tables.own("government-verbs");
        this.governmentNouns = tables.own("government-nouns").keySet();
        this.governmentPrepositions = tables.own("government-prepositions").keySet();
        this.abbreviations = tables.both("name-abbreviations").keySet();
        this.smallWords = tables.own("small-words");
        this.organizations = unaccentedToo(tables.both("organizations").keySet());
        this.common = common(english ? Language.ENGLISH : language);
        this.placeTails = WordTables.words(Language.UNKNOWN, "place-tails");
        this.placeTails.addAll(WordTables.words(language, "place-tails"));
        this.organizationTails = tables.own("organization-tails").keySet();
        this.phrases = new Phrases(List.of(organizations, metonyms.keySet(), places.known()));
        this.placeOf = tables.own("place-of").keySet();
        this.eventHeads = tables.both("event-heads").keySet();
        this.functionWords = tables.both("function-words").keySet();
        this.nounsAreCapital = !WordTables.pairs(language, "noun-capitals").isEmpty();
        this.capitalTells = !english && !nounsAreCapital;
    }

    /** The lists of one language. */
    public static NameLists of(Language language) {
        return LOADED.computeIfAbsent(language, NameLists::new);
    }

    /** Whether lower-case words are a listed organization, in the nominative or inflected. */
    public boolean organization(String lower) {
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
    public boolean people(String lower) {
        return demonyms.containsKey(lower) || forms(lower).stream().anyMatch(demonyms::containsKey);
    }

    /** What the country or town of a people may be called, by the people's name in lower case: norvania for norvanian. */
    public Set<String> countriesOf(String people) {
        return peoples.nominatives(people);
    }

    /** The forms that a lower-case word may be an inflected form of. */
    public Set<String> nominatives(String lower) {
        return endings.nominatives(lower);
    }

    /** A lower-case word without accents where they move, and the forms that it may be an inflected form of. */
    public Set<String> forms(String lower) {
        Set<String> forms = new HashSet<>(endings.nominatives(lower));
        forms.add(Endings.unaccented(lower));
        return forms;
    }

    /** Whether a word has one of these ends, as German Innenministerium has that of ministries. */
    public static boolean endsWith(String lower, Set<String> tails) {
        int first = Math.max(1, lower.length() - LONGEST_TAIL);
        for (int from = first; !tails.isEmpty() && from < lower.length(); from++) {
            if (tails.contains(lower.substring(from))) {
                return true;
            }
        }
        return false;
    }

    /** How common a lower-case word is: 1 very common to 3, 0 where it is none. */
    public int commonness(String lower) {
        String rank = common.get(lower);
        return rank == null ? 0 : rank.isEmpty() ? 1 : Integer.parseInt(rank);
    }

    /** How common a word is as it is written here: letters all in capitals are no word where capitals tell names. */
    public int commonness(Atom atom) {
        return capitalTells && atom.shape() == Atom.Shape.CAPITALS ? 0 : commonness(atom.lower());
    }

    /** What the noun of a kind, or a compound that ends with one, says that the name beside it names. */
    public Optional<Kind> kindNoun(String lower) {
        Kind kind = around.kindNouns().get(lower);
        if (kind == null && grammar.compounds) {
            for (int from = Math.max(2, lower.length() - LONGEST_TAIL);
                    from <= lower.length() - SHORTEST_NOUN;
                    from++) {
                Kind last = around.kindNouns().get(lower.substring(from));
                if (last != null) {
                    return Optional.of(last);
                }
            }
        }
        return Optional.ofNullable(kind);
    }

    /** Whether a lower-case word is an adjective, as its ending or a list of peoples tells. */
    public boolean adjective(String lower) {
        return demonyms.containsKey(lower)
                || (lower.length() > SHORTEST_ADJECTIVE && endsWith(lower, grammar.adjectiveEndings));
    }

    /** Whether a lower-case word, in the nominative or inflected, makes an organization of the words before it. */
    public boolean organizationHead(String lower) {
        return organizationHeads.containsKey(lower)
                || endings.nominatives(lower).stream().anyMatch(organizationHeads::containsKey);
    }

    /** Whether a lower-case word, in the nominative or inflected, makes a place of the words before it. */
    public boolean placeHead(String lower) {
        return placeHeads.contains(lower) || endings.nominatives(lower).stream().anyMatch(placeHeads::contains);
    }

    /** Whether a word in small letters may end a name: московской бирже. */
    public boolean headInside(String lower) {
        return organizationHead(lower) || placeHead(lower);
    }

    /** Whether words of the language change by case, so that an owner stands in the genitive before the name after it. */
    public boolean declines() {
        return !endings.isEmpty();
    }

    /** Whether a word makes a name of several words an organization or a place, at its start or its end. */
    public boolean head(String lower) {
        return organizationHeads.containsKey(lower)
                || organizationStarts.contains(lower)
                || placeStarts.contains(lower)
                || placeHeads.contains(lower);
    }

    /** Whether a listed place or organization of two or three words starts here, such as South Africa. */
    public boolean startsListedName(List<Atom> atoms, int at, int to) {
        StringBuilder words = new StringBuilder(atoms.get(at).lower());
        for (int i = at + 1; i < to && i < at + 3; i++) {
            words.append(' ').append(atoms.get(i).lower());
            if (places.rank(words.toString()) > 2 || organizations.contains(words.toString())) {
                return true;
            }
        }
        return false;
    }

    /** What stands for a government, and whether it can also mean the place itself. */
    private static Map<String, String> metonyms(Language language) {
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

    /** Words that are no names by themselves; those of a dictionary only where no other list has them. */
    private Map<String, String> common(Language language) {
        Map<String, String> common = WordTables.pairs(language, "common-words");
        for (String word : WordTables.words(language, "dictionary-words")) {
            if (!metonyms.containsKey(word) && !organizations.contains(word)) {
                common.putIfAbsent(word, ORDINARY);
            }
        }
        return common;
    }
}
