package org.variorum.name.cue;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.variorum.name.Kind;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * How much each {@link Cue} is worth for each kind of name, as told by the table {@code cue-weights}, a row each.
 * Immutable, safe to share between threads.
 */
final class CueWeights {
    /** What the table says. */
    static final CueWeights TABLE = new CueWeights(table());

    private final Map<Cue, double[]> points;

    private CueWeights(Map<Cue, double[]> points) {
        this.points = points;
    }

    private static Map<Cue, double[]> table() {
        Map<Cue, double[]> table = new EnumMap<>(Cue.class);
        for (List<String> row : Lexicon.rows("name", Language.UNKNOWN, "cue-weights")) {
            double[] points = new double[Kind.values().length];
            for (int i = 0; i < points.length; i++) {
                points[i] = Double.parseDouble(row.get(i + 1));
            }
            table.put(Cue.valueOf(row.get(0).toUpperCase(Locale.ROOT)), points);
        }
        return table;
    }

    /** The same with some cues worth nothing. */
    CueWeights without(Collection<Cue> cues) {
        Map<Cue, double[]> rest = new EnumMap<>(points);
        cues.forEach(rest::remove);
        return new CueWeights(rest);
    }

    /** Adds what a cue is worth to a candidate, so many times over. */
    void add(Cue cue, Candidate candidate, double times) {
        double[] worth = points.get(cue);
        if (worth != null && times != 0) {
            for (Kind kind : Kind.values()) {
                candidate.add(kind, worth[kind.ordinal()] * times, cue.around());
            }
        }
    }

    /** Adds what a cue is worth for one kind alone, so many times over. */
    void add(Cue cue, Candidate candidate, Kind kind, double times) {
        double[] worth = points.get(cue);
        if (worth != null) {
            candidate.add(kind, worth[kind.ordinal()] * times, cue.around());
        }
    }
}
