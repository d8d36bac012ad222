package org.variorum.name.spelling.sound;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * What it is worth when one sound symbol stands where the other name has another: the logarithm of how much oftener
 * that happens in two spellings of one name than in two names. Most are learned from labelled pairs (table {@code
 * sound-costs}); where there was too little to learn from, they follow from the likeness of the sounds. Immutable, one
 * instance for all threads.
 */
public final class SoundCosts {
    private static final int SCRIPTS = Script.values().length;
    private static final double SAME_CONSONANT = 2.6;
    private static final double SAME_VOWEL = 1.5;
    private static final double PER_DISTANCE = 6.0;
    private static final double LATER_READING = 0.04;
    private static final String VOWELS = "aeiou@OU";
    private static final String GLIDES = "hyw'";

    /** Parts of one in which whole numbers tell costs; sums and maxima of those are several times as fast as of fractions. */
    static final float PARTS = 1 << 16;

    private static final SoundCosts LEARNED = with(Lexicon.rows("name", Language.UNKNOWN, "sound-costs"));

    private final Sounds sounds;
    private final int size;
    private final int[] pair;
    private final int[] gap;
    private final float[] worth;

    private SoundCosts(Sounds sounds, List<List<String>> learned) {
        this.sounds = sounds;
        this.size = sounds.size();
        this.pair = new int[size * size];
        this.gap = new int[size * SCRIPTS];
        this.worth = new float[size * SCRIPTS];
        expect();
        learn(learned);
    }

    /** The learned costs that the jar carries. */
    public static SoundCosts learned() {
        return LEARNED;
    }

    /** What follows from the likeness of sounds alone; where learning starts from. */
    public static SoundCosts unlearned() {
        return with(List.of());
    }

    /**
     * Costs with what rows of symbol, other symbol (or - or = and a script: alone, or worth, against that script) and
     * value tell.
     */
    public static SoundCosts with(List<List<String>> rows) {
        return new SoundCosts(Sounds.tables(), rows);
    }

    private void expect() {
        Map<String, Double> apart = new HashMap<>();
        for (List<String> row : Lexicon.rows("name", Language.UNKNOWN, "sound-likeness")) {
            apart.put(row.get(0) + row.get(1), Double.valueOf(row.get(2)));
            apart.put(row.get(1) + row.get(0), Double.valueOf(row.get(2)));
        }
        for (int a = 0; a < size; a++) {
            for (int b = a; b < size; b++) {
                int worthOfPair = parts(likeness(sounds.readings(a), sounds.readings(b), apart));
                pair[a * size + b] = worthOfPair;
                pair[b * size + a] = worthOfPair;
            }
            for (Script other : Script.values()) {
                int at = a * SCRIPTS + other.ordinal();
                gap[at] = parts(silence(sounds.readings(a), other));
                boolean vowel = VOWELS.contains(sounds.readings(a)[0]);
                worth[at] = sounds.readings(a)[0].equals("-") ? 0f : vowel ? (other.abjad() ? .3f : 1f) : 2.1f;
            }
        }
    }

    private static double likeness(String[] a, String[] b, Map<String, Double> apart) {
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                if (a[i].equals("-") || b[j].equals("-")) {
                    continue;
                }
                boolean vowel = VOWELS.contains(a[i]) || VOWELS.contains(b[j]);
                double far = a[i].equals(b[j]) ? 0 : apart.getOrDefault(a[i] + b[j], 1.0);
                double top = vowel ? SAME_VOWEL : SAME_CONSONANT;
                best = Math.max(best, top - PER_DISTANCE * (far + LATER_READING * (i + j)));
            }
        }
        return best == Double.NEGATIVE_INFINITY ? -PER_DISTANCE : best;
    }

    private static double silence(String[] readings, Script other) {
        if (readings[0].equals("-")) {
            return 0;
        }
        boolean canBeSilent = List.of(readings).contains("-");
        if (VOWELS.contains(readings[0])) {
            return other.abjad() ? -.25 : canBeSilent ? -.5 : -1.6;
        }
        return canBeSilent ? -.6 : GLIDES.contains(readings[0]) ? -1.5 : -3.2;
    }

    private void learn(List<List<String>> rows) {
        for (List<String> row : rows) {
            int a = sounds.number(row.get(0));
            float value = Float.parseFloat(row.get(2));
            if (a < 0) {
                continue;
            }
            String other = row.get(1);
            if (other.startsWith("-")) {
                gap[of(a, other)] = parts(value);
            } else if (other.startsWith("=")) {
                worth[of(a, other)] = value;
            } else if (sounds.number(other) >= 0) {
                pair[a * size + sounds.number(other)] = parts(value);
                pair[sounds.number(other) * size + a] = parts(value);
            }
        }
    }

    private static int of(int symbol, String script) {
        return symbol * SCRIPTS + Script.valueOf(script.substring(1)).ordinal();
    }

    private static int parts(double value) {
        return (int) Math.round(value * PARTS);
    }

    /** Where the costs of a symbol start, for {@link #at}. */
    int row(int symbol) {
        return symbol * size;
    }

    /** The same as {@link #pair}, in {@link #PARTS}, for inner loops. */
    int at(int row, int symbol) {
        return pair[row + symbol];
    }

    /** The same as {@link #gap}, in {@link #PARTS}. */
    int alone(int symbol, Script other) {
        return gap[symbol * SCRIPTS + other.ordinal()];
    }

    /** Log odds of two symbols standing for each other. */
    public float pair(int a, int b) {
        return pair[a * size + b] / PARTS;
    }

    /** Log odds of a symbol having nothing to stand for it in a name of the other script. */
    public float gap(int symbol, Script other) {
        return alone(symbol, other) / PARTS;
    }

    /** What a word is worth on average where the other name, in the other script, has the same. */
    public float worth(Sounding word, Script other) {
        return this == LEARNED ? word.worth(other) : worths(word.symbols)[other.ordinal()];
    }

    /** The same for each script. */
    float[] worths(short[] symbols) {
        float[] worths = new float[SCRIPTS];
        for (short symbol : symbols) {
            for (int script = 0; script < SCRIPTS; script++) {
                worths[script] += worth[symbol * SCRIPTS + script];
            }
        }
        return worths;
    }

    /** What a symbol is worth on average where the other name, in the other script, is indeed the same. */
    public float worth(int symbol, Script other) {
        return worth[symbol * SCRIPTS + other.ordinal()];
    }
}
