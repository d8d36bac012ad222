package org.variorum.name.spelling.word;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.variorum.name.spelling.sound.Script;
import org.variorum.name.spelling.word.NameToken.Role;
import org.variorum.name.spelling.word.WordCutter.Word;

/**
 * Takes a name apart into words with roles and readings. Linear in the length of the name. Stateless; safe to share
 * between threads.
 */
public final class NameParser {
    /** Words of a name; the rest of a longer one is left out. */
    public static final int MOST_TOKENS = 12;

    private static final Transliterator ANY_LATIN = Transliterator.getInstance("Any-Latin");

    private final NameWords known = NameWords.KNOWN;
    private final WordCutter cutter = new WordCutter();
    private final Vocabulary vocabulary;

    /** A parser that makes its words by this vocabulary. */
    public NameParser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Takes one name apart. */
    public ParsedName parse(String name) {
        String folded = Folding.fold(name);
        Script script = Script.most(folded);
        if (script == Script.OTHER) {
            folded = Folding.fold(latin(folded));
            script = Script.LATN;
        }
        List<Word> words = cutter.words(name, folded);
        boolean masked = false;
        List<Word> clear = new ArrayList<>();
        for (Word word : words) {
            String unmasked = Folding.unmask(word.text());
            masked |= !unmasked.equals(word.text());
            clear.add(new Word(unmasked, word.capitals(), word.beforeComma()));
        }
        List<Word> spelled = WordCutter.lettersTogether(clear);
        boolean organization = organization(spelled, clear.size());
        List<NameToken> tokens = organization ? generic(spelled) : personal(divided(clear));
        int core = (int) tokens.stream().filter(NameToken::core).count();
        return new ParsedName(
                name, script, List.copyOf(tokens), organization, masked, generation(tokens), core, initials(tokens));
    }

    private static String initials(List<NameToken> tokens) {
        return tokens.stream()
                .filter(token -> token.role() == Role.INITIAL)
                .map(NameToken::text)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** Whether a word tells so, or two that could each be the name of a person. */
    private boolean organization(List<Word> words, int size) {
        int nouns = 0;
        for (Word word : words) {
            if (known.tellsOrganization(word.text()) || (size > 2 && known.legalForm(word.text()))) {
                return true;
            }
            nouns += known.organizationWord(word.text()).isEmpty() ? 0 : 1;
        }
        return nouns > 1;
    }

    /** ICU's transliterators are shared and hold a lock while they work. */
    private static String latin(String folded) {
        String latin;
        synchronized (ANY_LATIN) {
            latin = ANY_LATIN.transliterate(folded);
        }
        return Normalizer.normalize(latin, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** East Asian names written in one piece come apart into family and given name. */
    private List<Word> divided(List<Word> words) {
        if (words.size() != 1) {
            return words;
        }
        String text = words.get(0).text();
        Script script = Script.most(text);
        int most = script == Script.HANG || script == Script.HANI ? 4 : 0;
        if (text.length() < 2 || text.length() > most) {
            return words;
        }
        boolean compound = script == Script.HANI
                ? HanReadings.KNOWN.compoundSurname(text.substring(0, 2))
                : HangulSurnames.KNOWN.compound(text.substring(0, 2));
        int family = compound && text.length() > 2 || text.length() == 4 ? 2 : 1;
        return List.of(
                new Word(text.substring(0, family), false, true), new Word(text.substring(family), false, false));
    }

    private List<NameToken> personal(List<Word> words) {
        List<NameToken> tokens = new ArrayList<>();
        int family = family(words);
        for (int i = 0; i < words.size(); i++) {
            Role role = role(words.get(i).text(), words.size());
            if (role == Role.PARTICLE && i == words.size() - 1 && !words.get(0).beforeComma()) {
                role = Role.GIVEN; // Kim Jong Il: no name ends with a particle, unless it was turned round
            }
            if (role == Role.GIVEN && i == family) {
                role = Role.FAMILY;
            } else if (role == Role.GIVEN
                    && i > 0
                    && i + 1 < words.size()
                    && known.child(words.get(i + 1).text())) {
                role = Role.PATRONYMIC;
            }
            tokens.add(vocabulary.token(words.get(i).text(), role));
        }
        if (tokens.stream().noneMatch(NameToken::core)) {
            tokens.replaceAll(t -> vocabulary.token(t.text(), Role.FAMILY));
        }
        return tokens;
    }

    /**
     * Which word is the family name: before a comma, in capitals, the first before given name and patronymic; else the
     * last.
     */
    private int family(List<Word> words) {
        int last = -1;
        for (int i = 0; i < words.size(); i++) {
            if (role(words.get(i).text(), words.size()) == Role.GIVEN) {
                if (words.get(i).beforeComma() || words.get(i).capitals()) {
                    return i;
                }
                last = i;
            }
        }
        boolean ordered = words.size() == 3
                && role(words.get(2).text(), 3) == Role.PATRONYMIC
                && role(words.get(0).text(), 3) == Role.GIVEN;
        return ordered ? 0 : last;
    }

    private Role role(String word, int words) {
        if (word.codePointCount(0, word.length()) == 1
                && Script.of(word.codePointAt(0)) != Script.HANI
                && Script.of(word.codePointAt(0)) != Script.HANG) {
            return Role.INITIAL;
        }
        if (words == 1) {
            return Role.GIVEN;
        }
        if (known.title(word)) {
            return Role.TITLE;
        }
        if (known.particle(word)) {
            return Role.PARTICLE;
        }
        if (!known.generation(word).isEmpty()) {
            return Role.SUFFIX;
        }
        return words > 2 && known.patronymic(word) ? Role.PATRONYMIC : Role.GIVEN;
    }

    private List<NameToken> generic(List<Word> words) {
        List<NameToken> tokens = new ArrayList<>();
        for (Word word : words) {
            String english = known.organizationWord(word.text());
            Role role = known.article(word.text()) || known.particle(word.text())
                    ? Role.PARTICLE
                    : english.isEmpty() && !known.legalForm(word.text()) ? Role.FAMILY : Role.GENERIC;
            tokens.add(vocabulary.token(english.isEmpty() ? word.text() : english, role));
        }
        return tokens;
    }

    private String generation(List<NameToken> tokens) {
        for (NameToken token : tokens) {
            if (token.role() == Role.SUFFIX) {
                return known.generation(token.text());
            }
        }
        return "";
    }
}
