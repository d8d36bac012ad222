package org.variorum.name.spelling.sound;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells people as which sounds two words line up best: of all that their letters may stand for by one convention or
 * another, those that were taken, where they are not the likeliest, and what the dearest step cost. Not for scoring, which
 * needs no words. Used for one pair by one thread.
 */
public final class Hearing {
    private static final String SILENT = "-";

    private final Sounds sounds = Sounds.tables();
    private final List<String> heard = new ArrayList<>();
    private final Set<String> unlikely = new LinkedHashSet<>();
    private String dearest = "";
    private float cost;

    private Hearing() {}

    /**
     * The reading taken, such as {@code heard as y o z e f, y for J, dearest z against s -0.4}.
     *
     * @param a the first word, read as it fits best
     * @param b the second word
     */
    public static String of(SoundCosts costs, Sounding a, Script scriptA, Sounding b, Script scriptB) {
        Hearing hearing = new Hearing();
        for (Alignment.Step step : Alignment.steps(costs, a, scriptA, b, scriptB)) {
            if (step.a() < 0) {
                hearing.alone(step.b(), costs.gap(step.b(), scriptA));
            } else if (step.b() < 0) {
                hearing.alone(step.a(), costs.gap(step.a(), scriptB));
            } else {
                hearing.both(
                        hearing.sounds.readings(step.a()),
                        hearing.sounds.readings(step.b()),
                        costs.pair(step.a(), step.b()));
            }
        }
        return hearing.told();
    }

    private void alone(int symbol, float worth) {
        String sound = sounds.readings(symbol)[0];
        if (!sound.equals(SILENT)) {
            heard.add("(" + sound + ")");
            step(sound + " against nothing", worth);
        }
    }

    /** The sound that both may stand for, the likelier for both first; or both, where they share none. */
    private void both(String[] a, String[] b, float worth) {
        int best = Integer.MAX_VALUE;
        String shared = a[0] + "~" + b[0];
        for (int i = 0; i < a.length; i++) {
            int j = List.of(b).indexOf(a[i]);
            if (j >= 0 && !a[i].equals(SILENT) && i + j < best) {
                best = i + j;
                shared = a[i];
            }
        }
        heard.add(shared);
        if (best < Integer.MAX_VALUE) {
            note(shared, a[0]);
            note(shared, b[0]);
        }
        step(a[0] + " against " + b[0], worth);
    }

    private void note(String taken, String likeliest) {
        if (!taken.equals(likeliest)) {
            unlikely.add(taken + " for " + likeliest);
        }
    }

    private void step(String what, float worth) {
        if (worth < cost) {
            cost = worth;
            dearest = String.format(Locale.ROOT, ", dearest %s %.1f", what, worth);
        }
    }

    private String told() {
        String others = unlikely.isEmpty() ? "" : ", " + String.join(", ", unlikely);
        return "heard as " + String.join(" ", heard) + others + dearest;
    }
}
