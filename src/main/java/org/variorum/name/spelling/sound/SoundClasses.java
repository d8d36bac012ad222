package org.variorum.name.spelling.sound;

import java.util.HashMap;
import java.util.Map;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/** The classes that a consonant may belong to, by all the sounds its letters can stand for. Immutable, shared. */
public final class SoundClasses {
    public static final SoundClasses KNOWN = new SoundClasses();

    private final int[] masks;
    private final String[] first;
    private final String[] second;

    private SoundClasses() {
        Map<String, String> classOf = new HashMap<>();
        Lexicon.rows("name", Language.UNKNOWN, "sound-classes").forEach(row -> classOf.put(row.get(0), row.get(1)));
        Sounds sounds = Sounds.tables();
        this.masks = new int[sounds.size()];
        this.first = new String[sounds.size()];
        this.second = new String[sounds.size()];
        for (int symbol = 0; symbol < masks.length; symbol++) {
            String[] readings = sounds.readings(symbol);
            boolean free = false;
            for (String reading : readings) {
                String type = classOf.getOrDefault(reading, "");
                free |= type.isEmpty() && !reading.equals("-");
                masks[symbol] |= type.isEmpty() ? 0 : 1 << (type.charAt(0) - 'A');
            }
            masks[symbol] = free ? 0 : masks[symbol];
            first[symbol] = classOf.getOrDefault(readings[0], "");
            String other = readings.length > 1 && !readings[1].equals("-") ? readings[1] : readings[0];
            second[symbol] = classOf.getOrDefault(other, "");
        }
    }

    /** Classes as bits; none for what can also be a vowel or a glide. */
    public int classes(int symbol) {
        return masks[symbol];
    }

    /** The class of the likeliest sound, or of the next likely one; empty for vowels and glides. */
    public String likely(int symbol, boolean next) {
        return next ? second[symbol] : first[symbol];
    }
}
