package org.variorum.name.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.variorum.name.Kind;

/**
 * Makes ids from what an entity is called when it is first seen, so that every rerun and every machine makes the same.
 * Not shared.
 */
final class EntityIds {
    private static final int HEX_DIGITS = 12;
    private static final int PREFIX = 3; // per, org, pla

    private final Set<String> taken = new HashSet<>();

    void take(String id) {
        taken.add(id);
    }

    /** A new id for an entity of this kind and name, not given to another before. */
    String id(Kind kind, String name) {
        for (int turn = 0; ; turn++) {
            String id = fixed(kind, name + (turn == 0 ? "" : "\n" + turn));
            if (taken.add(id)) {
                return id;
            }
        }
    }

    /** The id of what is one entity by its nature, such as a country. */
    static String fixed(Kind kind, String name) {
        return kind.word().substring(0, PREFIX) + "-" + hash(kind.word() + "\n" + name);
    }

    private static String hash(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
