package org.variorum.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * How one language says what is claimed: predicate classes and the words that negate, deny or leave open. A language
 * without tables of its own is read with those of English. Immutable, safe to share between threads.
 */
final class ClaimWords {
    private static final Map<Language, ClaimWords> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, Predicate> predicates = new HashMap<>();
    private final Map<String, Work> works = new HashMap<>();
    private final Map<String, Light> lights = new HashMap<>();
    private final Set<String> roles = new HashSet<>();
    private final List<List<String>> sources = new ArrayList<>();
    private final Map<String, String> endings = new HashMap<>();
    private final Order order;

    /**
     * A form of a predicate.
     *
     * @param name its class ("respond")
     * @param form grammatical kind of the verb form; {@link Form#NONE} if it is only a noun
     * @param noun whether it can be a noun
     */
    record Predicate(String name, Form form, boolean noun) {}

    /**
     * A form of a verb whose meaning lies in the noun behind it.
     *
     * @param kind whose the noun is
     * @param form grammatical kind of the verb form
     */
    record Light(Kind kind, Form form) {
        /** Whose the noun behind a light verb is. */
        enum Kind {
            /** The subject does it: "gave a reply". */
            GIVE,
            /** It is done to the subject: "received a reply". */
            RECEIVE,
            /** The subject means to do it: "planning an attack". */
            PLAN
        }
    }

    /** Grammatical kind of a verb form. */
    enum Form {
        FINITE,
        /** Finite, or a participle where an auxiliary stands with it: "beschuldigt". */
        TWIN,
        PAST,
        PERFECT,
        /** A participle that makes no passive: "ist gestiegen", "è morto". */
        PERFECT_ACTIVE,
        PARTICIPLE,
        BASE,
        NONE
    }

    /** What a word does to the clause it governs. */
    enum Work {
        NOT,
        FAIL,
        DENY,
        SAY,
        SAYING,
        ASK,
        MODAL,
        PLAN,
        ASPECT,
        OPENER,
        COMPLEMENT,
        BE,
        BY,
        FROM,
        OF,
        TO,
        HAVE,
        DO,
        TELL,
        /** Marks the noun behind it as the object: "den". */
        OBJECT
    }

    /** Where the roles stand around the verb. */
    enum Order {
        /** The subject before the verb, the object behind it. */
        MIDDLE,
        /** Whatever comes first, then the verb; its participle closes the clause. A subject may follow the verb. */
        SECOND,
        /** Both before the verb, told apart by their endings. */
        LAST
    }

    private ClaimWords(Language language) {
        for (var row : Lexicon.rows("claim", language, "predicates")) {
            String kind = row.get(2);
            String verb = kind.replace("_noun", "").toUpperCase(Locale.ROOT);
            Form form = verb.equals("NOUN") ? Form.NONE : Form.valueOf(verb);
            predicates.put(row.get(0), new Predicate(row.get(1), form, kind.endsWith("noun")));
        }
        for (var row : Lexicon.rows("claim", language, "light")) {
            Light.Kind kind = Light.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            lights.put(row.get(0), new Light(kind, Form.valueOf(row.get(2).toUpperCase(Locale.ROOT))));
        }
        for (var row : Lexicon.rows("claim", language, "scope")) {
            works.put(row.get(0), Work.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        Lexicon.rows("claim", language, "roles").forEach(row -> roles.add(row.get(0)));
        Lexicon.rows("claim", language, "sources")
                .forEach(row -> sources.add(List.of(row.get(0).split(" "))));
        Lexicon.rows("claim", language, "endings").forEach(row -> endings.put(row.get(0), row.get(1)));
        this.order = Lexicon.rows("claim", language, "order").stream()
                .map(row -> Order.valueOf(row.get(0).toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(Order.MIDDLE);
    }

    static ClaimWords of(Language language) {
        return KNOWN.computeIfAbsent(language, ClaimWords::read);
    }

    private static ClaimWords read(Language language) {
        ClaimWords own = new ClaimWords(language);
        return own.predicates.isEmpty() ? new ClaimWords(Language.ENGLISH) : own;
    }

    Optional<Predicate> predicate(String word) {
        return Optional.ofNullable(predicates.get(word));
    }

    Optional<Light> light(String word) {
        return Optional.ofNullable(lights.get(word));
    }

    boolean is(Work work, String word) {
        return works.get(word) == work;
    }

    /** Whether this preposition can lead from a predicate to its patient. */
    boolean leadsToPatient(String word) {
        return roles.contains(word);
    }

    /** Where the roles stand around the verb. */
    Order order() {
        return order;
    }

    /** The role that an ending set off from a name gives it: "patient", "owner"; empty if it tells none. */
    Optional<String> roleOfEnding(String ending) {
        return Optional.ofNullable(endings.get(ending));
    }

    /** Phrases that name the holder of a whole sentence, each as its lower-case words. */
    List<List<String>> sources() {
        return List.copyOf(sources);
    }
}
