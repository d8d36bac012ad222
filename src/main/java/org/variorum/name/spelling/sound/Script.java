package org.variorum.name.spelling.sound;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * The scripts whose letters have a table of sounds of their own; all others are {@link #OTHER} and are read through
 * ICU's transliteration into Latin letters. Immutable.
 */
public enum Script {
    LATN,
    CYRL,
    GREK,
    ARAB,
    HEBR,
    KANA,
    HANG,
    HANI,
    OTHER;

    /** Name of the table under {@code lexicon/name/und}, such as "cyrl". */
    public String topic() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether vowels are mostly left unwritten. */
    boolean abjad() {
        return this == ARAB || this == HEBR;
    }

    /** The script of one code point; {@link #OTHER} for marks and digits too. */
    public static Script of(int letter) {
        if (letter < 0x250) {
            return Character.isLetter(letter) ? LATN : OTHER;
        }
        return switch (Character.UnicodeScript.of(letter)) {
            case LATIN -> LATN;
            case CYRILLIC -> CYRL;
            case GREEK -> GREK;
            case ARABIC -> ARAB;
            case HEBREW -> HEBR;
            case HIRAGANA, KATAKANA -> KANA;
            case HANGUL -> HANG;
            case HAN -> HANI;
            default -> OTHER;
        };
    }

    /** The script of most letters of a text; {@link #LATN} if it has none. */
    public static Script most(String text) {
        Map<Script, Integer> counts = new EnumMap<>(Script.class);
        text.codePoints().filter(Character::isLetter).forEach(c -> counts.merge(of(c), 1, Integer::sum));
        Script most = LATN;
        for (Map.Entry<Script, Integer> count : counts.entrySet()) {
            if (count.getValue() > counts.getOrDefault(most, 0)) {
                most = count.getKey();
            }
        }
        return most;
    }

    /**
     * The ISO 15924 code that the output files print for a text: "Latn", "Cyrl" ...; "Zyyy" where it has no letters.
     */
    public static String code(String text) {
        Map<Integer, Integer> counts = new java.util.TreeMap<>();
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> counts.merge(com.ibm.icu.lang.UScript.getScript(c), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(e -> com.ibm.icu.lang.UScript.getShortName(e.getKey()))
                .orElse("Zyyy");
    }
}
