package org.variorum.name.spelling.sound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * The classes that a sound symbol may belong to, by all the sounds its letters can stand for, and the few letters that
 * words are outlined by where spellings are looked for that sound nearly the same. Immutable, shared.
 */
public final class SoundClasses {
    public static final SoundClasses KNOWN = new SoundClasses();

    /** Letters of outlines, and classes, are numbers from 1 that fit into so many bits; 0 is none. */
    public static final int BITS = 4;

    private static final String NONE = "-";

    private final Map<String, String> classOfSound = new HashMap<>();
    private final Map<String, Byte> letterOfSound = new HashMap<>();
    private final byte[] classOfLetter = new byte[1 << BITS];
    private final int[] masks;
    private final byte[] likely;
    private final byte[] next;

    private SoundClasses() {
        List<String> letters = new ArrayList<>();
        List<String> classes = new ArrayList<>();
        for (List<String> row : Lexicon.rows("name", Language.UNKNOWN, "sound-classes")) {
            byte letter = number(row.get(2), letters);
            letterOfSound.put(row.get(0), letter);
            if (!row.get(1).equals(NONE)) {
                classOfSound.put(row.get(0), row.get(1));
                classOfLetter[letter] = number(row.get(1), classes);
            }
        }
        Sounds sounds = Sounds.tables();
        this.masks = new int[sounds.size()];
        this.likely = new byte[sounds.size()];
        this.next = new byte[sounds.size()];
        for (int symbol = 0; symbol < masks.length; symbol++) {
            String[] readings = sounds.readings(symbol);
            masks[symbol] = mask(readings);
            String other = readings.length > 1 && !readings[1].equals(NONE) ? readings[1] : readings[0];
            likely[symbol] = letterOfSound.getOrDefault(readings[0], (byte) 0);
            next[symbol] = letterOfSound.getOrDefault(other, (byte) 0);
        }
    }

    private static byte number(String word, List<String> seen) {
        if (!seen.contains(word)) {
            seen.add(word);
        }
        return (byte) (seen.indexOf(word) + 1);
    }

    private int mask(String[] readings) {
        int mask = 0;
        for (String reading : readings) {
            String type = classOfSound.getOrDefault(reading, "");
            if (type.isEmpty() && !reading.equals(NONE)) {
                return 0;
            }
            mask |= type.isEmpty() ? 0 : 1 << (type.charAt(0) - 'A');
        }
        return mask;
    }

    /** Classes as bits; none for what can also be a vowel or a glide. */
    int classes(int symbol) {
        return masks[symbol];
    }

    /**
     * The letter that outlines the likeliest sound of a symbol, or the next likely one; 0 for what leaves no outline.
     */
    public int letter(int symbol, boolean nextLikely) {
        return nextLikely ? next[symbol] : likely[symbol];
    }

    /** The class of a letter of outlines; 0 for vowels. */
    public int classOf(int letter) {
        return classOfLetter[letter];
    }
}
