package org.variorum.compare.witness;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.variorum.annotate.Annotation;
import org.variorum.article.Article;
import org.variorum.article.Field;
import org.variorum.compare.wording.Rarity;
import org.variorum.name.Form;
import org.variorum.name.NameMention;
import org.variorum.story.Story;
import org.variorum.story.Voices;
import org.variorum.text.Language;
import org.variorum.text.Span;

/**
 * All witnesses of one story with what holds for all of them: how rare its words are, how its people and places are called, who is whose voice.
 * Immutable, safe to share between threads. Made for the time of one comparison.
 */
public final class Witnesses {
    /** Forms of a name from the best one to show to the one that says least. */
    private static final List<Form> BEST_FIRST =
            List.of(Form.FULL, Form.ALIAS, Form.ACRONYM, Form.LAST, Form.METONYM, Form.DEMONYM, Form.ROLE);

    private static final double SURE_VOICES = 4;
    private static final int ID_BYTES = 8;

    private final Story story;
    private final List<Witness> all;
    private final Voices voices;
    private final Rarity rarity;
    private final Language main;
    private final Map<String, String> called;
    private final String speaker;

    private Witnesses(Story story, List<Witness> all) {
        this.story = story;
        this.all = List.copyOf(all);
        this.voices = Voices.of(story);
        this.rarity = Rarity.of(
                all.stream().map(witness -> witness.passages(Field.TEXT)).toList());
        this.main = main(all);
        this.called = called(all, main);
        this.speaker = mostSpeaking(all);
    }

    /**
     * Settles what only the story can settle and makes its articles ready.
     *
     * @param articles in the order of the story's members, and so the other two lists
     * @param entities per article the entity ids parallel to its names, as its own resolution has them
     */
    public static Witnesses of(
            Story story, List<Article> articles, List<Annotation> annotations, List<List<String>> entities) {
        List<List<String>> settledNames = new LoneNames(articles, annotations, entities).settle();
        BorrowedDates dates = new BorrowedDates(
                annotations.stream().map(Annotation::published).toList());
        List<Witness> all = new ArrayList<>(articles.size());
        for (int i = 0; i < articles.size(); i++) {
            BorrowedDates.Dated dated = dates.settle(articles.get(i), annotations.get(i));
            Witness.Settled settled = new Witness.Settled(settledNames.get(i), dated.published(), dated.dates());
            all.add(new Witness(i, articles.get(i), annotations.get(i), settled));
        }
        return new Witnesses(story, all);
    }

    /** The story they tell. */
    public Story story() {
        return story;
    }

    /** The language of one article. */
    public Language language(int article) {
        return all().get(article).article().language();
    }

    /** Whether an article is in the language of most, in which facts and names are best shown. */
    public boolean inMainLanguage(int article) {
        return language(article).equals(main);
    }

    /**
     * The one of a group to show it by: the first in the main language, else the first.
     *
     * @param article the article that each is of
     */
    public <T> T shownBy(List<T> group, ToIntFunction<T> article) {
        return group.stream()
                .filter(one -> inMainLanguage(article.applyAsInt(one)))
                .findFirst()
                .orElse(group.get(0));
    }

    /** One witness for each member of the story, in their order. */
    public List<Witness> all() {
        return all;
    }

    /** How much each stem tells in this story. */
    public Rarity rarity() {
        return rarity;
    }

    /** How the story calls an entity: its fullest form, as the language of most articles has it where they do, in the spelling used most. */
    public String name(String entity) {
        return called.getOrDefault(entity, "");
    }

    /**
     * A short id of something in this story, the same on every machine and every rerun.
     *
     * @param kind what kind of thing
     * @param key what tells it from all others of its kind
     */
    public String id(String kind, String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((story.id() + '\0' + kind + '\0' + key).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256, which every Java must have", e);
        }
    }

    /** The entity that quotations and claims of most articles are ascribed to; empty if none. */
    public String speaker() {
        return speaker;
    }

    /** Article ids of some witnesses, sorted. */
    public List<String> ids(List<Integer> members) {
        return members.stream()
                .map(member -> all.get(member).article().id())
                .sorted()
                .toList();
    }

    /**
     * The number of independent voices among some witnesses, as the sum of their weights.
     *
     * @param members distinct indexes of witnesses
     */
    public double voices(List<Integer> members) {
        double sum = 0;
        for (double weight : voices.weights(members)) {
            sum += weight;
        }
        return sum;
    }

    /**
     * How grave it is that so many independent voices speak against a wording: 1 from {@value #SURE_VOICES} voices on, in hundredths.
     *
     * @param voices number of voices, 0 or more
     */
    public static double gravity(double voices) {
        return Math.round(100 * Math.min(1, voices / SURE_VOICES)) / 100.0;
    }

    private static Language main(List<Witness> all) {
        Map<String, Integer> articles = new TreeMap<>();
        all.forEach(witness -> articles.merge(witness.article().language().code(), 1, Integer::sum));
        return new Language(mostUsed(articles));
    }

    private static Map<String, String> called(List<Witness> all, Language main) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        Map<String, Integer> ranks = new HashMap<>();
        for (Witness witness : all) {
            int foreign = witness.article().language().equals(main) ? 0 : 1;
            List<NameMention> mentions = witness.annotation().names();
            for (int i = 0; i < mentions.size(); i++) {
                String entity = witness.settled().entities().get(i);
                int rank = 2 * BEST_FIRST.indexOf(mentions.get(i).form()) + foreign;
                if (entity.isEmpty() || rank > ranks.getOrDefault(entity, rank)) {
                    continue;
                }
                if (rank < ranks.getOrDefault(entity, rank)) {
                    counts.remove(entity);
                }
                ranks.put(entity, rank);
                String words =
                        witness.words(mentions.get(i).field(), mentions.get(i).span());
                counts.computeIfAbsent(entity, e -> new TreeMap<>()).merge(words, 1, Integer::sum);
            }
        }
        Map<String, String> called = new HashMap<>();
        counts.forEach((entity, words) -> called.put(entity, mostUsed(words)));
        return called;
    }

    private static String mostUsed(Map<String, Integer> words) {
        return words.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static String mostSpeaking(List<Witness> all) {
        Map<String, Set<Integer>> speaks = new TreeMap<>();
        for (Witness witness : all) {
            witness.annotation().quotes().forEach(quote -> quote.speaker()
                    .ifPresent(speaker -> note(witness, quote.field(), speaker.name(), speaks)));
            witness.annotation().claims().forEach(claim -> note(witness, claim.field(), claim.holder(), speaks));
        }
        speaks.remove("");
        return speaks.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, Set<Integer>> entry) ->
                                entry.getValue().size())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static void note(Witness witness, Field field, Optional<Span> name, Map<String, Set<Integer>> speaks) {
        speaks.computeIfAbsent(witness.entity(field, name), e -> new TreeSet<>())
                .add(witness.index());
    }
}
