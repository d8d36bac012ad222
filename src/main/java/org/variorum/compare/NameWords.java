package org.variorum.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/** How two spellings of one entity, or two offices of one person, stand to each other. Stateless, safe to share between threads. */
final class NameWords {
    /** Names whose words differ in more than this share of their letters are two names, not two spellings. */
    private static final double FARTHEST_SPELLING = 0.5;

    private static final Pattern BLANKS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Map<Language, Set<String>> RANKS = new ConcurrentHashMap<>();

    private NameWords() {}

    /** A name as one article spells it; words in lower case, accents kept. */
    record Called(List<String> words, Form form, Kind kind) {}

    /** An office as one article gives it. Words that set the rank ("deputy") are kept apart. */
    record Office(String shown, Set<String> words, Set<String> ranks) {}

    static Called called(String words, Form form, Kind kind) {
        return new Called(words(words.replace(".", "").replace("’s", "").replace("'s", "")), form, kind);
    }

    static Office office(String role, Language language) {
        Set<String> known = RANKS.computeIfAbsent(language, NameWords::rankWords);
        Set<String> words = new TreeSet<>(words(role));
        Set<String> ranks = new TreeSet<>(words);
        ranks.retainAll(known);
        words.removeAll(ranks);
        return new Office(role, Set.copyOf(words), Set.copyOf(ranks));
    }

    /** Two spellings of one entity: an alias, an acronym or another script is equal; fewer words are coarser; other letters are spelling. */
    static Relation relate(Called a, Called b) {
        if (a.words().equals(b.words())) {
            return Relation.EQUAL;
        }
        boolean spelled = isSpelled(a.form()) && isSpelled(b.form());
        if (!spelled || !sameScript(a, b)) {
            return Relation.EQUAL;
        }
        if (Set.copyOf(a.words()).containsAll(b.words())
                || Set.copyOf(b.words()).containsAll(a.words())) {
            return Relation.COARSER;
        }
        return a.kind() == Kind.PERSON || distance(a, b) <= FARTHEST_SPELLING ? Relation.SPELLING : Relation.EQUAL;
    }

    /** Two offices of one person: a different rank in the same office contradicts, fewer words are coarser, anything else may both hold. */
    static Relation relate(Office a, Office b) {
        if (a.words().equals(b.words())) {
            return a.ranks().equals(b.ranks()) ? Relation.EQUAL : Relation.CONTRADICTION;
        }
        return Relation.COARSER;
    }

    private static boolean isSpelled(Form form) {
        return form == Form.FULL || form == Form.LAST;
    }

    private static boolean sameScript(Called a, Called b) {
        return script(a).equals(script(b));
    }

    private static String script(Called name) {
        return name.words().stream()
                .map(word -> Character.UnicodeScript.of(word.codePointAt(0)).name())
                .findFirst()
                .orElse("");
    }

    /** Edits between the letters of two names as a share of the longer one, accents aside. */
    private static double distance(Called a, Called b) {
        String left = bare(a);
        String right = bare(b);
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int change = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        int longest = Math.max(left.length(), right.length());
        return longest == 0 ? 0 : (double) row[right.length()] / longest;
    }

    private static String bare(Called name) {
        return ACCENTS.matcher(Normalizer.normalize(String.join(" ", name.words()), Normalizer.Form.NFD))
                .replaceAll("");
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : BLANKS.split(text.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }

    private static Set<String> rankWords(Language language) {
        Set<String> words = new TreeSet<>();
        Lexicon.rows("compare", language, "ranks").forEach(row -> words.add(row.get(0)));
        return Set.copyOf(words);
    }
}
