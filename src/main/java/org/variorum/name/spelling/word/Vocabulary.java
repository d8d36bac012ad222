package org.variorum.name.spelling.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.name.spelling.sound.Script;
import org.variorum.name.spelling.sound.Sounding;
import org.variorum.name.spelling.sound.Sounds;
import org.variorum.name.spelling.word.NameToken.Role;

/**
 * Makes words with all their readings. One that keeps what it made gives the same word to every name that has it, which
 * saves most of the time and room where there are many names; let go of it when they are parsed. Safe to share between
 * threads.
 */
public final class Vocabulary {
    private static final int LONGEST_READING = 24;

    private final boolean keeps;
    private final Map<Role, Map<String, NameToken>> kept = new EnumMap<>(Role.class);

    private Vocabulary(boolean keeps) {
        this.keeps = keeps;
        for (Role role : Role.values()) {
            kept.put(role, new ConcurrentHashMap<>());
        }
    }

    /** One that makes every word anew. */
    public static Vocabulary forgetful() {
        return new Vocabulary(false);
    }

    /** One that keeps the words it made. */
    public static Vocabulary keeping() {
        return new Vocabulary(true);
    }

    NameToken token(String text, Role role) {
        if (!keeps) {
            return made(text, role);
        }
        Map<String, NameToken> words = kept.getOrDefault(role, Map.of());
        NameToken word = words.get(text);
        return word != null ? word : words.computeIfAbsent(text, t -> made(t, role));
    }

    private static NameToken made(String text, Role role) {
        Script script = Script.most(text);
        List<Sounding> readings = new ArrayList<>();
        for (String reading : spoken(text, script, role)) {
            readings.add(new Sounding(Sounds.tables().read(reading, script, LONGEST_READING)));
        }
        return new NameToken(
                text,
                role,
                script,
                readings.get(0),
                List.copyOf(readings.subList(1, readings.size())),
                kin(text, script),
                NameWords.KNOWN.common(text));
    }

    private static Kin kin(String text, Script script) {
        List<Integer> formal = NameWords.KNOWN.formal(text);
        if (formal.isEmpty()) {
            return Kin.NONE;
        }
        List<Sounding> sounds = new ArrayList<>();
        for (String name : script == Script.LATN ? NameWords.KNOWN.formalAndShort(text) : List.<String>of()) {
            sounds.add(new Sounding(Sounds.tables().read(name, script, LONGEST_READING)));
        }
        return Kin.of(formal, sounds);
    }

    private static List<String> spoken(String text, Script script, Role role) {
        return switch (script) {
            case HANI -> HanReadings.KNOWN.of(text, role == Role.FAMILY);
            case HANG -> HangulSurnames.KNOWN.readings(text, role == Role.FAMILY);
            case ARAB -> List.of(text.startsWith("ال") && text.length() > 4 ? text.substring(2) : text);
            case LATN -> List.of(Sounds.tables().plain(text));
            default -> List.of(text);
        };
    }
}
