package org.variorum.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.name.Kind;
import org.variorum.name.NameMention;
import org.variorum.quote.clause.Stretch;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;
import org.variorum.text.Reading;
import org.variorum.text.Sentence;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * The outlet by which an article has a quotation at second hand: "quoted by AFP", "told the Ria news agency". A lead such as "told" shows an
 * outlet only if the name beside it is an agency or paper, by the list of well-known ones or by a word like "newspaper" next to it. Serves one
 * reading; immutable.
 */
final class ChannelReader {
    private static final int REACH = 5; // tokens from the lead to the end of the name: "the state-run news agency"

    private static final Map<Language, Leads> KNOWN = new ConcurrentHashMap<>();
    private static final Set<String> OUTLETS = words(Language.UNKNOWN, "outlets");

    private final Reading reading;
    private final List<NameMention> names;
    private final Leads leads;

    /** First words of the leads with the words that follow, and the nouns for outlets. */
    private record Leads(Map<String, Set<String>> phrases, Set<String> nouns) {
        static Leads of(Language language) {
            Map<String, Set<String>> phrases = new HashMap<>();
            for (String phrase : words(language, "channels")) {
                int blank = phrase.indexOf(' ');
                phrases.computeIfAbsent(blank < 0 ? phrase : phrase.substring(0, blank), w -> new HashSet<>())
                        .add(blank < 0 ? "" : phrase.substring(blank + 1));
            }
            return new Leads(phrases, words(language, "outlet_nouns"));
        }
    }

    ChannelReader(Reading reading, List<NameMention> names) {
        this.reading = reading;
        this.names = names;
        this.leads = KNOWN.computeIfAbsent(reading.language(), Leads::of);
    }

    private static Set<String> words(Language language, String topic) {
        Set<String> words = new HashSet<>();
        Lexicon.rows("quote", language, topic).forEach(row -> words.add(row.get(0)));
        return Set.copyOf(words);
    }

    /** The channel named in the sentence that a quotation stands in or ends in, outside the marks. */
    Optional<Span> of(Stretch stretch) {
        int first = sentence(stretch.first()).firstToken();
        int end = sentence(stretch.last()).endToken();
        return within(stretch.last() + 1, end).or(() -> within(first, stretch.first()));
    }

    private Sentence sentence(int token) {
        List<Sentence> sentences = reading.sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).firstToken() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.get(low);
    }

    private Optional<Span> within(int from, int to) {
        for (int i = from; i < to; i++) {
            Set<String> rest = leads.phrases().getOrDefault(token(i).lower(), Set.of());
            for (String words : rest) {
                int behind = words.isEmpty() ? i + 1 : i + 2;
                boolean lead =
                        words.isEmpty() || (i + 1 < to && token(i + 1).lower().equals(words));
                Optional<Span> outlet = lead ? outlet(behind, Math.min(to, behind + REACH)) : Optional.empty();
                if (outlet.isPresent()) {
                    return outlet;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Span> outlet(int from, int to) {
        if (from >= to) {
            return Optional.empty();
        }
        boolean noun = false;
        for (int i = from; i < to && !token(i).is(","); i++) {
            noun |= leads.nouns().contains(token(i).lower());
        }
        Span near = token(from).span().cover(token(to - 1).span());
        boolean said = noun;
        return names.stream()
                .filter(name -> name.span().overlaps(near))
                .filter(name -> name.kind() != Kind.PLACE)
                .filter(name -> OUTLETS.contains(lower(name)) || (said && name.kind() == Kind.ORGANIZATION))
                .map(NameMention::span)
                .findFirst()
                .or(() -> listed(from, to));
    }

    /** A well-known outlet that no name finder took for a name. */
    private Optional<Span> listed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (OUTLETS.contains(token(i).lower())
                    && !Character.isLowerCase(token(i).text().codePointAt(0))) {
                return Optional.of(token(i).span());
            }
        }
        return Optional.empty();
    }

    private String lower(NameMention name) {
        return name.span().of(reading.text()).toLowerCase(java.util.Locale.ROOT);
    }

    private Token token(int at) {
        return reading.tokens().get(at);
    }
}
