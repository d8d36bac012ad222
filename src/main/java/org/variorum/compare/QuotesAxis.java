package org.variorum.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.compare.witness.Misquotation;
import org.variorum.compare.witness.Witness;
import org.variorum.compare.witness.Witnesses;
import org.variorum.compare.wording.Collation;
import org.variorum.compare.wording.Printed;
import org.variorum.compare.wording.Rarity;
import org.variorum.compare.wording.Speaker;
import org.variorum.compare.wording.Utterance;
import org.variorum.compare.wording.Wording;
import org.variorum.quote.Quotation;
import org.variorum.text.Span;

/**
 * Lines up quotations: one slot for one utterance, by shared rare stems, containment, order and speaker. Similar words of two speakers are never
 * one utterance. An utterance that a single voice prints is kept, as standing alone, if it is quoted as a whole sentence. Words in scare quotes
 * make no slot. Immutable, safe to share between threads.
 */
final class QuotesAxis implements AxisComparer {
    /** Stems of a lone quotation that is worth showing. */
    private static final int LONE_STEMS = 3;
    /** UTF-16 units on each side of a quotation in which somebody named may be its speaker. */
    private static final int SPEAKER_REACH = 160;
    /** What makes the same words of two quotations, whoever they are ascribed to. */
    private static final Set<Utterance.Kinship> VERBATIM =
            Set.of(Utterance.Kinship.SAME, Utterance.Kinship.PART, Utterance.Kinship.NEAR);

    private final Importance importance;

    QuotesAxis(Importance importance) {
        this.importance = importance;
    }

    @Override
    public Axis axis() {
        return Axis.QUOTES;
    }

    @Override
    public Lineup compare(Witnesses witnesses) {
        Rarity rarity = witnesses.rarity();
        Collation<Quoted> collation = new Collation<>(
                rarity, Quoted::utterance, (a, b) -> fit(a.utterance().to(b.utterance(), rarity)));
        witnesses.all().stream()
                .flatMap(witness -> quoted(witnesses, witness))
                .sorted(Comparator.comparing(
                        (Quoted quoted) -> -quoted.utterance().wording().stems().size()))
                .forEach(quoted ->
                        collation.add(quoted, "", features(quoted.utterance().wording())));
        List<SlotDraft<?>> drafts = new ArrayList<>();
        String[][] ids = witnesses.all().stream()
                .map(witness -> new String[witness.annotation().quotes().size()])
                .toArray(String[][]::new);
        for (List<Quoted> group : collation.groups()) {
            String key = key(witnesses, group.get(0));
            String id = witnesses.id(Axis.QUOTES.word(), key);
            group.forEach(quoted -> ids[quoted.article()][quoted.number()] = id);
            draft(witnesses, key, group).ifPresent(drafts::add);
            speakers(witnesses, key, group).ifPresent(drafts::add);
            misquoted(witnesses, key, group).ifPresent(drafts::add);
        }
        return new Lineup(drafts, List.of(), Arrays.stream(ids).map(List::of).toList());
    }

    private record Quoted(int article, int number, Quotation quotation, Utterance utterance, String shown) {}

    private static Stream<Quoted> quoted(Witnesses witnesses, Witness witness) {
        return IntStream.range(0, witness.annotation().quotes().size()).mapToObj(i -> quoted(witnesses, witness, i));
    }

    private static Quoted quoted(Witnesses witnesses, Witness witness, int number) {
        Quotation quotation = witness.annotation().quotes().get(number);
        String printed = witness.words(quotation.field(), quotation.span());
        Wording wording = Wording.of(printed, witness.article().language());
        Optional<Span> name = quotation.speaker().flatMap(Quotation.Speaker::name);
        String entity = witness.entity(quotation.field(), name);
        boolean person =
                name.filter(span -> witness.isPerson(quotation.field(), span)).isPresent();
        Speaker speaker = Speaker.of(entity, witnesses.name(entity), person);
        Utterance utterance = new Utterance(wording, speaker, quotation.kind() == Quotation.Kind.FULL);
        return new Quoted(witness.index(), number, quotation, utterance, Printed.bare(printed));
    }

    /** What a quotation is found by: its stems, or all its words where none of them carries content. */
    private static List<String> features(Wording wording) {
        return wording.stems().isEmpty() ? wording.words() : wording.stems();
    }

    private static double fit(Utterance.Kinship kinship) {
        return switch (kinship) {
            case SAME -> 5;
            case PART -> 4;
            case NEAR -> 3;
            case REWORDED -> 2;
            case OPPOSITE -> 1;
            case UNRELATED -> 0;
            case APART -> -1;
        };
    }

    private static Relation relate(Quoted a, Quoted b, Rarity rarity) {
        return switch (a.utterance().to(b.utterance(), rarity)) {
            case SAME -> Relation.EQUAL;
            case PART -> Relation.COARSER;
            case NEAR -> Relation.NEAR;
            case REWORDED -> Relation.REWORDED;
            case OPPOSITE -> Relation.CONTRADICTION;
            // two pieces of one utterance say nothing against each other
            case UNRELATED, APART ->
                a.utterance().sentence() && b.utterance().sentence() ? Relation.UNCLEAR : Relation.COARSER;
        };
    }

    private Optional<SlotDraft<?>> draft(Witnesses witnesses, String key, List<Quoted> group) {
        Quoted first = group.get(0);
        String speaker = group.stream()
                .map(quoted -> quoted.utterance().speaker().entity())
                .filter(entity -> !entity.isEmpty())
                .findFirst()
                .orElse("");
        boolean central = !speaker.isEmpty() && speaker.equals(witnesses.speaker());
        SlotDraft<Quoted> draft = new SlotDraft<>(
                Axis.QUOTES,
                key,
                Printed.title(witnesses.name(speaker), first.shown()),
                central ? importance.of(Axis.QUOTES, "speaker") : 1,
                (a, b) -> relate(a, b, witnesses.rarity()));
        Map<Integer, Quoted> longest = new TreeMap<>();
        group.forEach(quoted -> longest.putIfAbsent(quoted.article(), quoted)); // longest first
        longest.forEach((article, quoted) -> draft.say(
                article,
                quoted,
                quoted.shown(),
                quoted.quotation().field(),
                quoted.quotation().span()));
        witnesses.all().stream()
                .filter(witness -> quotes(witness, speaker))
                .forEach(witness -> draft.tells(witness.index()));
        boolean scare = group.stream().allMatch(quoted -> quoted.quotation().kind() == Quotation.Kind.SCARE);
        boolean worthAlone = first.utterance().sentence()
                && first.utterance().wording().stems().size() >= LONE_STEMS;
        return !scare && (draft.speaking() > 1 || worthAlone) ? Optional.of(draft) : Optional.empty();
    }

    /** Who spoke, where two articles give the same long sentence to two persons, each by name and with a verb of saying. */
    private Optional<SlotDraft<?>> speakers(Witnesses witnesses, String key, List<Quoted> group) {
        List<Quoted> named = group.stream().filter(QuotesAxis::isNamed).toList();
        Quoted first = named.isEmpty() ? group.get(0) : named.get(0);
        List<Quoted> same = named.stream()
                .filter(quoted -> quoted.equals(first)
                        || VERBATIM.contains(first.utterance().to(quoted.utterance(), witnesses.rarity())))
                .toList();
        if (same.stream().noneMatch(quoted -> otherSpeaker(first, quoted))) {
            return Optional.empty();
        }
        SlotDraft<Quoted> draft = new SlotDraft<>(
                Axis.QUOTES,
                key + " speaker",
                Printed.title("", first.shown()),
                1,
                (a, b) -> otherSpeaker(a, b) ? Relation.CONTRADICTION : Relation.COARSER);
        same.forEach(quoted -> draft.say(
                quoted.article(),
                quoted,
                Slot.Said.BY.words()
                        + witnesses.name(quoted.utterance().speaker().entity()),
                quoted.quotation().field(),
                quoted.quotation().speaker().orElseThrow().span()));
        return Optional.of(draft);
    }

    /** The number, date or name in which articles differ that print an utterance word for word otherwise. */
    private static Optional<SlotDraft<?>> misquoted(Witnesses witnesses, String key, List<Quoted> group) {
        List<Witness> articles = group.stream()
                .map(quoted -> witnesses.all().get(quoted.article()))
                .toList();
        List<Misquotation> told = Misquotation.among(
                articles, group.stream().map(Quoted::quotation).toList());
        if (told.isEmpty()) {
            return Optional.empty();
        }
        SlotDraft<String> draft = new SlotDraft<>(
                Axis.QUOTES,
                key + " fact",
                Printed.title("", group.get(0).shown()),
                1,
                (a, b) -> a.equals(b) ? Relation.EQUAL : Relation.CONTRADICTION);
        told.forEach(one -> draft.say(
                one.article(),
                one.fact(),
                Slot.Said.WITH.words() + witnesses.all().get(one.article()).words(one.field(), one.span()),
                one.field(),
                one.span()));
        return draft.speaking() > 1 ? Optional.of(draft) : Optional.empty();
    }

    private static boolean otherSpeaker(Quoted a, Quoted b) {
        return a.article() != b.article()
                && a.utterance().speaker().isOtherThan(b.utterance().speaker());
    }

    /** Whether somebody is told by name, not by a pronoun or by the sentence before, to have said these words. */
    private static boolean isNamed(Quoted quoted) {
        Quotation quotation = quoted.quotation();
        return quoted.utterance().sentence()
                && quoted.utterance().speaker().person()
                && quotation.channel().isEmpty()
                && !quotation.cue().isEmpty()
                && quotation
                        .speaker()
                        .filter(s -> s.name().filter(s.span()::contains).isPresent())
                        .isPresent();
    }

    /** Whether somebody is named near a quotation: an article that has words of his may have these in another wording. */
    private static boolean quotes(Witness witness, String speaker) {
        return !speaker.isEmpty()
                && witness.annotation().quotes().stream().anyMatch(quotation -> {
                    Span span = quotation.span();
                    Span near = new Span(Math.max(0, span.start() - SPEAKER_REACH), span.end() + SPEAKER_REACH);
                    return witness.entitiesIn(quotation.field(), near).contains(speaker);
                });
    }

    private static String key(Witnesses witnesses, Quoted first) {
        return witnesses.all().get(first.article()).article().id() + " "
                + first.quotation().field() + " " + first.quotation().span().start();
    }
}
