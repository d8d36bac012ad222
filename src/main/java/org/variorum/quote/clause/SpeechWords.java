package org.variorum.quote.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * How one language tells who speaks: verbs of saying, pronouns, nouns for speakers, function words. A language without
 * tables of its own is read with those of English. Immutable, safe to share between threads.
 */
public final class SpeechWords {
    private static final Map<Language, SpeechWords> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, Cue> cues = new HashMap<>();
    private final Map<String, String> pronouns = new HashMap<>();
    private final Map<String, String> speakers = new HashMap<>();
    private final Map<String, Function> functions = new HashMap<>();
    private final List<List<String>> sources = new ArrayList<>();

    /**
     * A verb of saying in one of its forms.
     *
     * @param lemma its dictionary form
     * @param form which form it is
     * @param strong whether it attributes words wherever it stands
     * @param noun whether the form can also be a noun ("claims")
     */
    public record Cue(String lemma, Form form, boolean strong, boolean noun) {
        /** Grammatical kind of a form. */
        public enum Form {
            FINITE,
            PARTICIPLE,
            BASE,
            PERFECT
        }
    }

    /** What a function word does in a clause; {@code ROLE} as in "quoted her as saying". */
    public enum Function {
        ADVERB,
        AUXILIARY,
        CONJUNCTION,
        DETERMINER,
        PREPOSITION,
        RELATIVE,
        ROLE,
        SUBORDINATOR,
        TIME
    }

    private SpeechWords(Language language) {
        for (var row : Lexicon.rows("quote", language, "cues")) {
            Cue.Form form = Cue.Form.valueOf(row.get(2).toUpperCase(java.util.Locale.ROOT));
            cues.put(row.get(0), new Cue(row.get(1), form, row.get(3).equals("strong"), row.size() > 4));
        }
        Lexicon.rows("quote", language, "pronouns").forEach(row -> pronouns.put(row.get(0), row.get(1)));
        Lexicon.rows("quote", language, "speakers").forEach(row -> speakers.put(row.get(0), row.get(1)));
        for (var row : Lexicon.rows("quote", language, "function")) {
            functions.put(row.get(0), Function.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT)));
        }
        Lexicon.rows("quote", language, "sources")
                .forEach(row -> sources.add(List.of(row.get(0).split(" "))));
    }

    /** The words of a language. */
    public static SpeechWords of(Language language) {
        return KNOWN.computeIfAbsent(language, SpeechWords::read);
    }

    private static SpeechWords read(Language language) {
        SpeechWords own = new SpeechWords(language);
        return own.cues.isEmpty() ? new SpeechWords(Language.ENGLISH) : own;
    }

    /** The verb of saying that this lower-case word is a form of. */
    public Optional<Cue> cue(String word) {
        return Optional.ofNullable(cues.get(word));
    }

    /**
     * Gender or number of a subject pronoun: m, f, n, p (plural) or s (speaker or hearer); empty if the word is none.
     */
    public Optional<String> pronoun(String word) {
        return Optional.ofNullable(pronouns.get(word));
    }

    /** What kind of speaker the noun names, "person" or "document"; empty if it names none. */
    public Optional<String> speaker(String noun) {
        return Optional.ofNullable(speakers.get(noun));
    }

    /** Whether this lower-case word does this work in a clause. */
    public boolean is(Function function, String word) {
        return functions.get(word) == function;
    }

    /** Whether this lower-case word only holds a clause together. */
    public boolean isFunction(String word) {
        return functions.containsKey(word);
    }

    /** Phrases that introduce a speaker without a verb ("according to"), each as its lower-case words. */
    public List<List<String>> sources() {
        return List.copyOf(sources);
    }
}
