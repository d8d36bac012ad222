package org.variorum.name.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * Short keys that two spellings of one name have in common, so that only names which share a rare key need to be compared. The consonants of a
 * word, in eight classes, are its skeleton; vowels, glides and doubtful letters do not count, as many scripts leave them out. Stateless; safe
 * to share between threads.
 */
public final class BlockKeys {
    private static final int LONG_SKELETON = 3;
    private static final int SHORT_PIECE = 3;
    private static final Map<String, String> CLASSES = classes();

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
        for (short[] reading : token.readings()) {
            skeletons.add(skeleton(reading, 0));
            skeletons.add(skeleton(reading, 1));
        }
        return skeletons;
    }

    private static String skeleton(short[] reading, int choice) {
        StringBuilder skeleton = new StringBuilder();
        for (short symbol : reading) {
            String[] sounds = Sounds.tables().readings(symbol);
            String sound = sounds[Math.min(choice, sounds.length - 1)];
            String type = CLASSES.getOrDefault(sound.equals("-") ? sounds[0] : sound, "");
            boolean doubled = skeleton.length() > 0 && type.equals(skeleton.substring(skeleton.length() - 1));
            skeleton.append(doubled ? "" : type);
        }
        return skeleton.toString();
    }

    private static Map<String, String> classes() {
        Map<String, String> classes = new HashMap<>();
        Lexicon.rows("name", Language.UNKNOWN, "sound-classes").forEach(row -> classes.put(row.get(0), row.get(1)));
        return classes;
    }
}
