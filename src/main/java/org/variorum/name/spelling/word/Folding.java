package org.variorum.name.spelling.word;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.variorum.name.spelling.sound.Script;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * Brings a name into the form that tables are looked up in: compatibility forms, case, invisible characters and
 * hiragana evened out, letters of another script that only look right replaced. Nothing else is lost: accents stay.
 * Stateless.
 */
final class Folding {
    /** Letters of a name that are looked at; names longer than that are not names. */
    static final int LONGEST_NAME = 240;

    private static final Map<Character, Character> LOOKALIKES = lookalikes();

    private Folding() {}

    /**
     * The name in lower case, composed, without controls, marks of direction, joiners and tashkeel; white space becomes
     * a blank.
     */
    static String fold(String name) {
        String cut = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        String even = isPlain(cut) ? cut : Normalizer.normalize(cut, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(even.length());
        String lower = even.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            int type = Character.getType(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                folded.append(' ');
            } else if (c >= 'ぁ' && c <= 'ゖ') {
                folded.append((char) (c + 0x60));
            } else if (type != Character.FORMAT && type != Character.CONTROL && !isUnsaid(c, type)) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnsaid(char c, int type) {
        return type == Character.NON_SPACING_MARK && (c < 0x900 || c > 0x1100) || c == 'ـ';
    }

    /**
     * One word with its look-alike letters put right: a Cyrillic o in a Latin word becomes a Latin o, and the other way
     * round. Words of one script come back as they are.
     */
    static String unmask(String word) {
        int latin = 0;
        int alike = 0;
        int other = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            Script script = Script.of(c);
            if (script == Script.LATN) {
                latin++;
            } else if (script == Script.CYRL || script == Script.GREK) {
                other++;
                alike += LOOKALIKES.containsKey(c) ? 1 : 0;
            }
        }
        if (latin == 0 || other == 0) {
            return word;
        }
        return alike == other && latin >= other ? replace(word, LOOKALIKES) : replace(word, reversed(word));
    }

    private static String replace(String word, Map<Character, Character> letters) {
        StringBuilder put = new StringBuilder(word);
        for (int i = 0; i < put.length(); i++) {
            put.setCharAt(i, letters.getOrDefault(put.charAt(i), put.charAt(i)));
        }
        return put.toString();
    }

    private static Map<Character, Character> reversed(String word) {
        Script into = word.codePoints().anyMatch(c -> Script.of(c) == Script.CYRL) ? Script.CYRL : Script.GREK;
        Map<Character, Character> back = new HashMap<>();
        LOOKALIKES.forEach((foreign, latin) -> {
            if (Script.of(foreign) == into) {
                back.put(latin, foreign);
            }
        });
        return back;
    }

    private static Map<Character, Character> lookalikes() {
        Map<Character, Character> letters = new HashMap<>();
        for (List<String> row : Lexicon.rows("name", Language.UNKNOWN, "lookalikes")) {
            letters.put(row.get(0).charAt(0), row.get(1).charAt(0));
        }
        return letters;
    }
}
