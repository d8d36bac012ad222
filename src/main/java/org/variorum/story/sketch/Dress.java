package org.variorum.story.sketch;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.text.Reading;
import org.variorum.text.Sentence;
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

    private final BitSet met = new BitSet(1 << BITS);
    private final Map<Integer, Counts> again = new HashMap<>(); // terms of sentences met twice, by outlet and sentence
    private final Set<Integer> worn = new HashSet<>();

    /** Reads the last sentences of an article; what it keeps of them goes into the sketch. */
    int[] read(String source, Reading body, Stems stems) {
        List<Sentence> sentences = body.sentences();
        List<Sentence> ending = sentences.subList(Math.max(0, sentences.size() - ENDING), sentences.size());
        int[] hashes = new int[source.isEmpty() || source.equals("unknown") ? 0 : ending.size()];
        for (int i = 0; i < hashes.length; i++) {
            List<Token> tokens = body.tokens(ending.get(i));
            int hash = source.hashCode();
            for (Token token : tokens) {
                hash = hash * 31 + token.lower().hashCode();
            }
            hashes[i] = Stems.mixed(hash);
            if (tokens.size() < SHORTEST) {
                continue;
            }
            if (met.get(hashes[i] >>> (Integer.SIZE - BITS))) {
                again.computeIfAbsent(hashes[i], h -> terms(tokens, stems));
            }
            met.set(hashes[i] >>> (Integer.SIZE - BITS));
        }
        return hashes;
    }

    private static Counts terms(List<Token> tokens, Stems stems) {
        Terms terms = new Terms(Integer.MAX_VALUE);
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.WORD) {
                int stem = stems.of(token.lower());
                terms.add(stem, stem == Stems.NONE ? 0 : 1);
            } else if (token.kind() == Token.Kind.NUMBER) {
                terms.add(Stems.mixed(token.text().hashCode()), 1);
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
