package org.variorum.story.sketch;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.text.Scan;
import org.variorum.text.Token;

/**
 * What an outlet prints at the end of whatever it writes: sentences that several of its texts end with, and no rule for boilerplate knew. Their
 * terms say nothing of the event, and would make one story of all that the outlet has. First shown every article, then asked. For one thread.
 */
public final class Dress {
    private static final int ENDING = 8; // sentences at the end of an article that are looked at
    private static final int SHORTEST = 4; // tokens of a sentence that may be told again by chance
    private static final int TEXTS = 4; // of one outlet that end with a sentence
    private static final int BITS = 24;
    private static final String STOPS = ".!?…。！？؟";
    private static final int[] NO_ENDING = {};

    private final BitSet met = new BitSet(1 << BITS);
    private final Map<Integer, Counts> again = new HashMap<>(); // terms of sentences met twice, by outlet and sentence
    private final Set<Integer> worn = new HashSet<>();

    /** Reads the last sentences of an article; what it keeps of them goes into the sketch. */
    int[] read(String source, Scan body, Stems stems) {
        int[] hashes = new int[ENDING];
        int size = 0;
        int end = source.isEmpty() || source.equals("unknown") ? 0 : body.size();
        for (int first = end - 1; first >= 0 && size < ENDING; first--) {
            if (first > 0 && !begins(body, first)) {
                continue;
            }
            int hash = source.hashCode();
            for (int i = first; i < end; i++) {
                hash = hash * 31 + (int) body.hash(i);
            }
            hashes[size++] = Stems.mixed(hash);
            if (end - first >= SHORTEST) {
                keep(hashes[size - 1], body, first, end, stems);
            }
            end = first;
        }
        return size == 0 ? NO_ENDING : Arrays.copyOf(hashes, size);
    }

    /** Whether a sentence may begin here: on a new line, or after a stop and a blank. A cheap rule: what it cuts too often is met again so too. */
    private static boolean begins(Scan body, int token) {
        for (int at = body.end(token - 1); at < body.start(token); at++) {
            if (body.text().charAt(at) == '\n') {
                return true;
            }
        }
        char stop = body.text().charAt(body.start(token - 1));
        return STOPS.indexOf(stop) >= 0 && (stop > '\u3000' || body.start(token) > body.end(token - 1));
    }

    private void keep(int hash, Scan body, int first, int end, Stems stems) {
        if (met.get(hash >>> (Integer.SIZE - BITS))) {
            again.computeIfAbsent(hash, h -> terms(body, first, end, stems));
        }
        met.set(hash >>> (Integer.SIZE - BITS));
    }

    private static Counts terms(Scan body, int first, int end, Stems stems) {
        Terms terms = new Terms(Integer.MAX_VALUE);
        for (int i = first; i < end; i++) {
            if (body.kind(i) == Token.Kind.WORD) {
                int stem = stems.of(body, i);
                terms.add(stem, stem == Stems.NONE ? 0 : 1);
            } else if (body.kind(i) == Token.Kind.NUMBER) {
                terms.add(Stems.mixed(body.words(i).hashCode()), 1);
            }
        }
        return terms.counts();
    }

    /** Settles which sentences are worn by an outlet, from the articles that are no copies. */
    public void settle(List<Sketch> authors) {
        Map<Integer, Integer> texts = new HashMap<>();
        for (Sketch author : authors) {
            for (int hash : author.ending()) {
                if (again.containsKey(hash) && texts.merge(hash, 1, Integer::sum) == TEXTS) {
                    worn.add(hash);
                }
            }
        }
    }

    /** The same article without the terms of what its outlet wears. */
    public Sketch undressed(Sketch article) {
        Sketch bare = article;
        for (int hash : article.ending()) {
            if (worn.contains(hash)) {
                bare = bare.without(again.getOrDefault(hash, Counts.NONE));
            }
        }
        return bare;
    }
}
