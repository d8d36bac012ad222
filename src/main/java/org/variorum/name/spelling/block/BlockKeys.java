package org.variorum.name.spelling.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.name.spelling.sound.SoundClasses;
import org.variorum.name.spelling.sound.Sounding;
import org.variorum.name.spelling.word.NameToken;
import org.variorum.name.spelling.word.ParsedName;

/**
 * Short keys that two spellings of one name have in common, so that only names which share a rare key need to be
 * compared. The consonants of a word, in eight classes, are its skeleton; vowels, glides and doubtful letters do not
 * count, as many scripts leave them out. Stateless; safe to share between threads.
 */
public final class BlockKeys {
    private static final int LONG_SKELETON = 3;
    private static final int SHORT_PIECE = 3;

    private BlockKeys() {}

    /** The keys of a name, sorted, without doubles; empty if it has no letters. */
    public static Set<String> of(ParsedName name) {
        List<Set<String>> skeletons = new ArrayList<>();
        for (NameToken token : name.tokens()) {
            if (token.core()) {
                skeletons.add(skeletons(token));
            }
        }
        Set<String> keys = new TreeSet<>();
        for (int i = 0; i < skeletons.size(); i++) {
            for (String skeleton : skeletons.get(i)) {
                if (skeleton.length() >= LONG_SKELETON || skeletons.size() == 1) {
                    keys.add(skeleton);
                }
                for (int j = i + 1; j < skeletons.size(); j++) {
                    for (String other : skeletons.get(j)) {
                        keys.add(together(skeleton, other));
                    }
                }
            }
        }
        return keys;
    }

    private static String together(String a, String b) {
        String first = a.substring(0, Math.min(SHORT_PIECE, a.length()));
        String second = b.substring(0, Math.min(SHORT_PIECE, b.length()));
        return first.compareTo(second) <= 0 ? first + "+" + second : second + "+" + first;
    }

    private static Set<String> skeletons(NameToken token) {
        Set<String> skeletons = new TreeSet<>();
        for (Sounding reading : token.readings()) {
            skeletons.add(skeleton(reading, false));
            skeletons.add(skeleton(reading, true));
        }
        return skeletons;
    }

    private static String skeleton(Sounding reading, boolean next) {
        StringBuilder skeleton = new StringBuilder();
        for (short symbol : reading.symbols()) {
            String type = SoundClasses.KNOWN.likely(symbol, next);
            boolean doubled = skeleton.length() > 0 && type.equals(skeleton.substring(skeleton.length() - 1));
            skeleton.append(doubled ? "" : type);
        }
        return skeleton.toString();
    }
}
