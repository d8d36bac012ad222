package org.variorum.compare.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.article.Field;
import org.variorum.compare.wording.ContentWords;
import org.variorum.compare.wording.Passage;
import org.variorum.compare.wording.Stem;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;
import org.variorum.text.Span;

/**
 * "The Covenant" where the other articles have the alliance, "the Lume River Assignment" where they have its commission: an institution whose
 * name went through a dictionary. Only words that the table of the language lists as such slips, written as a name inside a sentence, and used by
 * no other article of that language. Immutable.
 *
 * @param article index of the witness that says so
 * @param span the odd name in its text
 * @param likely the usual name, as another article prints it
 * @param against indexes of the witnesses that have the usual name, ascending
 */
public record Misnomer(int article, Span span, String likely, List<Integer> against) {
    /** Independent voices that must have the usual name. */
    private static final double VOICES = 1.9;

    /** An institution's name: its last word in lower case, and where it stands with the capitalized words before. */
    private record Title(String head, Span span, String before) {}

    /** All of them in a story, in the order of its articles. */
    public static List<Misnomer> in(Witnesses witnesses) {
        Map<Language, Map<String, String>> usual = new HashMap<>();
        Map<Integer, List<Title>> titles = new HashMap<>();
        for (Witness witness : witnesses.all()) {
            Language language = witness.article().language();
            Map<String, String> slips = usual.computeIfAbsent(language, Misnomer::slips);
            titles.put(witness.index(), slips.isEmpty() ? List.of() : titles(witness, slips));
        }
        List<Misnomer> found = new ArrayList<>();
        for (Witness witness : witnesses.all()) {
            Map<String, String> slips = usual.getOrDefault(witness.article().language(), Map.of());
            for (Title title : titles.getOrDefault(witness.index(), List.of())) {
                if (slips.containsKey(title.head()) && isName(witness, title)) {
                    misnomer(witnesses, witness, title, slips.get(title.head()), titles)
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Map<String, String> slips(Language language) {
        Map<String, String> slips = new HashMap<>();
        Lexicon.rows("compare", language, "misnomers").forEach(row -> slips.put(row.get(0), row.get(1)));
        return slips;
    }

    private static List<Title> titles(Witness witness, Map<String, String> slips) {
        Set<String> heads = new HashSet<>(slips.keySet());
        heads.addAll(slips.values());
        ContentWords words = ContentWords.of(witness.article().language());
        Map<String, Set<String>> byStem = new HashMap<>();
        heads.forEach(head ->
                byStem.computeIfAbsent(words.stem(head), s -> new HashSet<>()).add(head));
        List<Title> titles = new ArrayList<>();
        for (Passage passage : witness.passages(Field.TEXT)) {
            for (int i = 0; i < passage.stems().size(); i++) {
                Set<String> possible =
                        byStem.getOrDefault(passage.stems().get(i).key(), Set.of());
                if (!possible.isEmpty()) {
                    title(witness, passage.stems(), i)
                            .filter(t -> possible.contains(t.head()))
                            .ifPresent(titles::add);
                }
            }
        }
        return titles;
    }

    private static Optional<Title> title(Witness witness, List<Stem> stems, int head) {
        String text = witness.article().text();
        Span span = stems.get(head).span();
        int first = head;
        while (first > 0
                && stems.get(first - 1).span().end() + 1
                        == stems.get(first).span().start()
                && Character.isUpperCase(text.charAt(stems.get(first - 1).span().start()))) {
            first--;
        }
        Span name = stems.get(first).span().cover(span);
        String before = text.substring(name.start(), span.start());
        return Optional.of(new Title(lower(span.of(text)), name, lower(before)));
    }

    private static String lower(String words) {
        return words.toLowerCase(java.util.Locale.ROOT);
    }

    /** Written with a capital, and not because its sentence begins there. */
    private static boolean isName(Witness witness, Title title) {
        String text = witness.article().text();
        boolean capital = Character.isUpperCase(
                text.charAt(title.span().end() - title.head().length()));
        return capital
                && witness.passage(Field.TEXT, title.span())
                        .filter(passage -> passage.span().start() < title.span().start())
                        .isPresent();
    }

    private static Optional<Misnomer> misnomer(
            Witnesses witnesses, Witness speaker, Title odd, String usual, Map<Integer, List<Title>> titles) {
        List<Integer> against = new ArrayList<>();
        Optional<String> likely = Optional.empty();
        for (Witness other : witnesses.all()) {
            if (other.index() == speaker.index()
                    || !other.article().language().equals(speaker.article().language())) {
                continue;
            }
            for (Title title : titles.getOrDefault(other.index(), List.of())) {
                if (title.head().equals(odd.head())) {
                    return Optional.empty();
                }
                boolean same = title.head().equals(usual)
                        && (odd.before().isEmpty() || title.before().equals(odd.before()));
                if (same && !against.contains(other.index())) {
                    against.add(other.index());
                    likely = likely.isPresent() ? likely : Optional.of(other.words(Field.TEXT, title.span()));
                }
            }
        }
        return witnesses.voices(against) < VOICES
                ? Optional.empty()
                : likely.map(words -> new Misnomer(speaker.index(), odd.span(), words, List.copyOf(against)));
    }
}
