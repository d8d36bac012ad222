package org.variorum.name.cue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.variorum.article.Field;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.NameFinder;
import org.variorum.name.NameMention;
import org.variorum.name.cue.word.Atom;
import org.variorum.name.cue.word.NameLists;
import org.variorum.text.Reading;
import org.variorum.text.Sentence;
import org.variorum.text.Span;

/**
 * The built-in finder: runs of capitals are weighed by cues for a person, an organization or a place, first by
 * themselves, then with what the rest of the text says. Made for news; needs no model. Stateless between calls, safe to
 * share between threads.
 */
public final class CueNameFinder implements NameFinder {
    private static final double ENOUGH = 1.0;
    private static final double TENTHS = 10;
    private static final double FAR = 2;

    private final CueWeights weights;

    /** A finder that heeds all cues. */
    public CueNameFinder() {
        this(CueWeights.TABLE);
    }

    private CueNameFinder(CueWeights weights) {
        this.weights = weights;
    }

    /**
     * A finder that does not heed some cues, for measuring what they add.
     *
     * @param cues their names in the table {@code cue-weights}
     * @throws IllegalArgumentException if there is no cue of a name
     */
    public static CueNameFinder without(Collection<String> cues) {
        return new CueNameFinder(CueWeights.TABLE.without(cues.stream()
                .map(name -> Cue.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList()));
    }

    @Override
    public List<NameMention> find(Reading reading, Field field) {
        return find(List.of(part(reading, field)), NameLists.of(reading.language()));
    }

    /** Title and text are looked at together, so that what the text makes clear is also known in the headline. */
    @Override
    public List<NameMention> find(Reading title, Reading text) {
        if (!title.language().equals(text.language())) {
            return NameFinder.super.find(title, text);
        }
        return find(List.of(part(title, Field.TITLE), part(text, Field.TEXT)), NameLists.of(text.language()));
    }

    /** Title or text, with its words put together. */
    private record Part(Field field, List<List<Atom>> sentences) {}

    private static Part part(Reading reading, Field field) {
        NameLists lists = NameLists.of(reading.language());
        List<List<Atom>> sentences = new ArrayList<>();
        boolean spaced = reading.text().contains(" , ");
        for (Sentence sentence : reading.sentences()) {
            sentences.add(AtomReader.read(reading.text(), reading.tokens(sentence), lists, spaced));
        }
        return new Part(field, sentences);
    }

    private List<NameMention> find(List<Part> parts, NameLists lists) {
        Expansions expansions = new Expansions(lists);
        SeenWords seen = new SeenWords(lists);
        for (Part part : parts) {
            part.sentences().forEach(expansions::learn);
            part.sentences().forEach(sentence -> seen.learn(sentence, headline(sentence, lists)));
        }
        CandidateReader reader = new CandidateReader(lists, seen, expansions);
        RoleReader roles = new RoleReader(lists);
        List<List<Candidate>> candidates = new ArrayList<>();
        List<Candidate> all = new ArrayList<>();
        for (Part part : parts) {
            List<Candidate> some = new ArrayList<>();
            part.sentences().forEach(sentence -> some.addAll(reader.read(sentence, headline(sentence, lists))));
            candidates.add(some);
            all.addAll(some);
        }
        weigh(all, roles, lists);
        Support support = new Support(all, expansions, lists, weights);
        all.forEach(support::speakFor);
        Forms forms = new Forms(lists, support);
        List<NameMention> found = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            found.addAll(mentions(parts.get(i), candidates.get(i), forms, lists));
        }
        return List.copyOf(found);
    }

    private void weigh(List<Candidate> candidates, RoleReader roles, NameLists lists) {
        Classifier classifier = new Classifier(lists, weights);
        Surroundings surroundings = new Surroundings(lists, weights);
        for (Candidate candidate : candidates) {
            candidate.role = roles.with(candidate);
            classifier.weigh(candidate);
            surroundings.weigh(candidate);
        }
    }

    private static List<NameMention> mentions(Part part, List<Candidate> candidates, Forms forms, NameLists lists) {
        List<NameMention> found = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Kind kind = candidate.best();
            if (candidate.points(kind) >= ENOUGH) {
                String role = kind == Kind.PERSON ? candidate.role : "";
                found.add(new NameMention(
                        part.field(),
                        candidate.span(),
                        kind,
                        forms.of(candidate, kind),
                        role,
                        certainty(candidate, kind, lists)));
            } else if (forms.people(candidate)) {
                found.add(new NameMention(part.field(), candidate.span(), Kind.PLACE, Form.DEMONYM, ""));
            }
        }
        List<Span> taken =
                new ArrayList<>(found.stream().map(NameMention::span).sorted().toList());
        addDemonyms(part.sentences(), part.field(), lists, taken, found);
        UnnamedRoles roles = new UnnamedRoles(lists);
        for (List<Atom> sentence : part.sentences()) {
            found.addAll(roles.find(sentence, part.field(), taken));
        }
        return apart(found);
    }

    /** A listed town that no person is called is the town or its team by the words around it, whatever other articles say. */
    private static int certainty(Candidate candidate, Kind kind, NameLists lists) {
        double lead = candidate.points(kind) - candidate.pointsBeside(kind);
        boolean town = kind != Kind.PERSON
                && candidate.points(kind) - candidate.points(Kind.PERSON) >= FAR
                && lists.places.rank(candidate.lower()) > 0;
        return (int) Math.max(town ? NameMention.SURE : 0, Math.min(NameMention.CERTAIN, Math.round(lead * TENTHS)));
    }

    /** Whether nearly all words have a capital, so that one proves nothing. */
    private static boolean headline(List<Atom> sentence, NameLists lists) {
        if (sentence.isEmpty()) {
            return false;
        }
        int words = 0;
        int capital = 0;
        int shouted = 0;
        for (Atom atom : sentence) {
            if (atom.word() && !lists.functionWords.contains(atom.lower())) {
                words++;
                capital += atom.capital() ? 1 : 0;
                shouted += atom.shape() == Atom.Shape.CAPITALS ? 1 : 0;
            }
        }
        boolean stop = sentence.get(sentence.size() - 1).is(".");
        boolean title = words > 4 && (stop ? capital == words : capital * 10 >= words * 9);
        boolean shouts = words > 2 && shouted * 10 >= words * 7;
        return title || shouts || (words == 2 && shouted == 2);
    }

    private static void addDemonyms(
            List<List<Atom>> sentences, Field field, NameLists lists, List<Span> taken, List<NameMention> found) {
        for (List<Atom> sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                Atom atom = sentence.get(i);
                boolean two = i + 1 < sentence.size()
                        && lists.demonyms.containsKey(
                                atom.lower() + " " + sentence.get(i + 1).lower());
                String people = two ? atom.lower() + " " + sentence.get(i + 1).lower() : atom.lower();
                Span span = two ? atom.span().cover(sentence.get(i + 1).span()) : atom.span();
                if (atom.capital()
                        && !lists.demonyms.getOrDefault(people, "").isEmpty()
                        && !UnnamedRoles.taken(taken, span)) {
                    found.add(new NameMention(field, span, Kind.PLACE, Form.DEMONYM, ""));
                    i += two ? 1 : 0;
                }
            }
        }
    }

    /** In order and not overlapping: the longer of two that share words stays. */
    private static List<NameMention> apart(List<NameMention> found) {
        List<NameMention> longest = new ArrayList<>(found);
        longest.sort(
                Comparator.comparingInt((NameMention m) -> -m.span().length()).thenComparing(NameMention::span));
        java.util.TreeMap<Span, NameMention> kept = new java.util.TreeMap<>();
        for (NameMention mention : longest) {
            Span before = kept.floorKey(mention.span());
            Span after = kept.ceilingKey(mention.span());
            if ((before == null || !before.overlaps(mention.span()))
                    && (after == null || !after.overlaps(mention.span()))) {
                kept.put(mention.span(), mention);
            }
        }
        return List.copyOf(kept.values());
    }
}
