package org.variorum.compare.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.variorum.compare.witness.Witness;
import org.variorum.compare.witness.Witnesses;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;
import org.variorum.text.Reading;
import org.variorum.text.Token;

/**
 * What one article has as done and another one as still to come: "has replied" against "is still preparing a reply", by the same holder. A plan
 * alone is no conflict, because plans are carried out; a word like "still" must say that it was not. Stateless, safe to share between threads.
 */
public final class Pending {
    private static final Map<Language, Set<String>> STILL = new ConcurrentHashMap<>();

    private Pending() {}

    /** The groups, with those as one where the one tells as done what the other says is still to come. */
    public static List<List<Proposition>> joined(Witnesses witnesses, List<List<Proposition>> groups) {
        Map<String, Integer> places = new TreeMap<>();
        List<List<Proposition>> merged = new ArrayList<>(groups);
        for (int i = 0; i < groups.size(); i++) {
            Proposition first = groups.get(i).get(0);
            if (!first.claim().planned() && first.whole()) {
                places.putIfAbsent(key(first), i);
            }
        }
        for (int i = 0; i < groups.size(); i++) {
            List<Proposition> pending = groups.get(i);
            Optional<Integer> done = pending.get(0).claim().planned()
                    ? Optional.ofNullable(places.get(key(pending.get(0))))
                    : Optional.empty();
            if (done.isPresent() && opposed(witnesses, groups.get(done.get()), pending)) {
                merged.set(
                        done.get(),
                        Stream.concat(merged.get(done.get()).stream(), pending.stream())
                                .toList());
                merged.set(i, List.of());
            }
        }
        return merged.stream().filter(group -> !group.isEmpty()).toList();
    }

    private static boolean opposed(Witnesses witnesses, List<Proposition> done, List<Proposition> pending) {
        return pending.stream()
                .filter(p -> saysStill(witnesses, p))
                .limit(Denial.MOST_PAIRED)
                .anyMatch(p -> done.stream()
                        .limit(Denial.MOST_PAIRED)
                        .anyMatch(d -> !d.denied() && !p.denied() && Denial.meet(witnesses, d, p)));
    }

    private static boolean saysStill(Witnesses witnesses, Proposition proposition) {
        Witness witness = witnesses.all().get(proposition.article());
        Language language = witness.article().language();
        Set<String> still = STILL.computeIfAbsent(language, Pending::read);
        String clause =
                witness.words(proposition.claim().field(), proposition.claim().span());
        return Reading.of(clause, language, List.of()).tokens().stream()
                .map(Token::lower)
                .anyMatch(still::contains);
    }

    private static Set<String> read(Language language) {
        Set<String> words = new TreeSet<>();
        Lexicon.rows("compare", language, "pending").forEach(row -> words.add(row.get(0)));
        return words;
    }

    private static String key(Proposition proposition) {
        return String.join(
                "\0", proposition.voice(), proposition.claim().deed(), proposition.agent(), proposition.patient());
    }
}
