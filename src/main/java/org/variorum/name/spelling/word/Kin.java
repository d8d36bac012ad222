package org.variorum.name.spelling.word;

import java.util.List;
import org.variorum.name.spelling.sound.Sounding;

/**
 * The given names that a word can stand in for, by the table of nicknames: a number for itself and for each formal name it
 * is short for, and how it would sound as any of them. Immutable; safe to share between threads.
 */
public final class Kin {
    /** Of a word that the table does not know. */
    public static final Kin NONE = new Kin(new int[0], List.of());

    private final int[] names;
    private final Sounding[] sounds;

    private Kin(int[] names, List<Sounding> sounds) {
        this.names = names;
        this.sounds = sounds.toArray(Sounding[]::new);
    }

    /** @param sounds of the formal names and nicknames, for words in a script other than theirs */
    static Kin of(List<Integer> names, List<Sounding> sounds) {
        return new Kin(names.stream().mapToInt(Integer::intValue).toArray(), sounds);
    }

    /** Whether one word is a nickname of the other, or both are of one name. */
    public boolean meets(Kin other) {
        for (int name : names) {
            for (int others : other.names) {
                if (name == others) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many names it can sound as. */
    public int size() {
        return sounds.length;
    }

    /** One of them. */
    public Sounding sound(int at) {
        return sounds[at];
    }
}
