package org.variorum.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.article.Field;
import org.variorum.compare.NameWords.Called;
import org.variorum.compare.NameWords.Office;
import org.variorum.compare.witness.Misnomer;
import org.variorum.compare.witness.Witness;
import org.variorum.compare.witness.Witnesses;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.NameMention;

/**
 * Lines up how the articles call one person, place or organization, and which office they give a person. A name slot holds the fullest spelling
 * of each article; a role slot exists only where the offices differ. Names that a single article has make no slot: nothing stands against them.
 * Immutable, safe to share between threads.
 */
final class NamesAxis implements AxisComparer {
    /** The forms that spell a name out, the fullest first; a role, a demonym or a capital city for a government spells nothing. */
    private static final List<Form> SPELLED = List.of(Form.FULL, Form.LAST, Form.ALIAS, Form.ACRONYM);

    private final Importance importance;

    NamesAxis(Importance importance) {
        this.importance = importance;
    }

    @Override
    public Axis axis() {
        return Axis.NAMES;
    }

    @Override
    public Lineup compare(Witnesses witnesses) {
        Map<String, SlotDraft<Called>> names = new TreeMap<>();
        Map<String, Map<Integer, Mention>> offices = new TreeMap<>();
        String speaker = witnesses.speaker();
        for (Witness witness : witnesses.all()) {
            mentions(witness).forEach((entity, mentions) -> {
                int worth = entity.equals(speaker) ? importance.of(Axis.NAMES, "speaker") : 1;
                fullest(mentions).ifPresent(best -> names.computeIfAbsent(
                                entity,
                                e -> new SlotDraft<>(
                                        Axis.NAMES, "name " + e, witnesses.name(e), worth, NameWords::relate))
                        .say(
                                witness.index(),
                                best.called(),
                                best.words(),
                                best.name().field(),
                                best.name().span()));
                mentions.stream()
                        .filter(mention -> mention.name().kind() == Kind.PERSON)
                        .filter(mention -> mention.name().form() != Form.ROLE)
                        .filter(mention -> !mention.name().role().isEmpty())
                        .findFirst()
                        .ifPresent(mention -> offices.computeIfAbsent(entity, e -> new TreeMap<>())
                                .put(witness.index(), mention));
            });
        }
        List<SlotDraft<?>> drafts = new ArrayList<>();
        names.values().stream().filter(draft -> draft.speaking() > 1).forEach(drafts::add);
        offices.forEach((entity, held) -> roleDraft(witnesses, entity, held).ifPresent(drafts::add));
        List<Suspect> garbled = Misnomer.in(witnesses).stream()
                .map(found -> suspect(witnesses, found))
                .toList();
        return new Lineup(drafts, garbled, List.of());
    }

    private record Mention(NameMention name, String words, Called called) {}

    private static Map<String, List<Mention>> mentions(Witness witness) {
        Map<String, List<Mention>> byEntity = new TreeMap<>();
        List<NameMention> names = witness.annotation().names();
        for (int i = 0; i < names.size(); i++) {
            String entity = witness.settled().entities().get(i);
            if (!entity.isEmpty()) {
                NameMention name = names.get(i);
                String words = witness.words(name.field(), name.span());
                byEntity.computeIfAbsent(entity, e -> new ArrayList<>())
                        .add(new Mention(name, words, NameWords.called(words, name.form(), name.kind())));
            }
        }
        return byEntity;
    }

    /** The spelling an article stands for: of its fullest form the one it uses most, of these the first. */
    private static Optional<Mention> fullest(List<Mention> mentions) {
        Map<String, Integer> uses = new HashMap<>();
        mentions.forEach(mention -> uses.merge(mention.words(), 1, Integer::sum));
        return mentions.stream()
                .filter(mention -> SPELLED.contains(mention.name().form()))
                .min(Comparator.comparing((Mention mention) ->
                                SPELLED.indexOf(mention.name().form()))
                        .thenComparing(mention -> -uses.getOrDefault(mention.words(), 0)));
    }

    /** A slot for the office of a person, if two articles give different ones that can be compared. */
    private Optional<SlotDraft<?>> roleDraft(Witnesses witnesses, String entity, Map<Integer, Mention> held) {
        Map<String, Integer> heads = new TreeMap<>();
        Map<Integer, Office> offices = new TreeMap<>();
        held.forEach((article, mention) -> {
            Office office = NameWords.office(
                    mention.name().role(),
                    witnesses.all().get(article).article().language());
            offices.put(article, office);
            office.words().forEach(word -> heads.merge(word, 1, Integer::sum));
        });
        Optional<String> common = heads.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
        SlotDraft<Office> draft =
                new SlotDraft<>(Axis.NAMES, "role " + entity, witnesses.name(entity) + ": role", 1, NameWords::relate);
        Set<String> distinct = new TreeSet<>();
        offices.forEach((article, office) -> {
            if (common.isPresent() && office.words().contains(common.get())) {
                Mention mention = held.get(article);
                if (mention != null) {
                    distinct.add(office.shown());
                    draft.say(
                            article,
                            office,
                            office.shown(),
                            mention.name().field(),
                            mention.name().span());
                }
            }
        });
        return distinct.size() > 1 ? Optional.of(draft) : Optional.empty();
    }

    private static Suspect suspect(Witnesses witnesses, Misnomer found) {
        return new Suspect(
                witnesses.all().get(found.article()).article().id(),
                Field.TEXT,
                found.span(),
                Suspect.Rule.ODD_INSTITUTION,
                found.likely(),
                witnesses.ids(found.against()),
                Witnesses.gravity(witnesses.voices(found.against())));
    }
}
