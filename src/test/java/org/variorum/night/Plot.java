package org.variorum.night;

import static org.variorum.night.Table.pick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What really happened in one story, whoever tells it. Immutable, safe to share between threads.
 *
 * @param event main clause of the event, such as "A blaze destroyed a timber store"
 * @param place where
 * @param day the event's day
 * @param size how many outlets tell the story, 1 to {@value #MOST}
 * @param people who acts and speaks
 * @param body the authority that gives out the figures
 * @param accuser one of two parties that quarrel
 * @param accused the other
 * @param offence what the quarrel is about
 * @param counts what is counted
 * @param utterances what was said
 * @param things what the topic's sentences speak of
 */
record Plot(
        String event,
        String place,
        LocalDate day,
        int size,
        List<Cast.Person> people,
        String body,
        String accuser,
        String accused,
        String offence,
        List<Count> counts,
        List<Utterance> utterances,
        List<String> things) {
    /** The largest story of a night. */
    static final int MOST = 30;

    private static final List<List<String>> TOPICS = Table.rows("topics.tsv");
    private static final List<List<String>> UTTERANCES = Table.rows("utterances.tsv");
    private static final Grammar GRAMMAR = Grammar.of("grammar.tsv");
    private static final int DAYS_BACK = 5;
    private static final int PEOPLE = 4;
    private static final int QUOTES = 3;
    private static final int OWN_THINGS = 7;
    private static final int FOREIGN_THINGS = 5;

    /** A counted quantity as it really was. */
    record Count(int number, String noun) {}

    /** One utterance in the speaker's words and in those of another translation. */
    record Utterance(Cast.Person speaker, String wording, String rewording) {}

    /** The story that a random generator draws, some days before the night. */
    static Plot draw(LocalDate night, Cast cast, Random random) {
        List<String> topic = pick(TOPICS, random);
        String place = cast.place(random);
        List<Cast.Person> people =
                Stream.generate(() -> cast.person(random)).limit(PEOPLE).toList();
        List<String> things = things(topic, random);
        List<List<String>> sayings = new ArrayList<>(UTTERANCES);
        Collections.shuffle(sayings, random);
        return new Plot(
                topic.get(0),
                place,
                night.minusDays(random.nextInt(DAYS_BACK)),
                size(random),
                people,
                cast.body(place, random),
                cast.nation(random),
                cast.nation(random),
                topic.get(3),
                Table.entries(topic.get(1)).stream()
                        .map(noun -> new Count(number(random), noun))
                        .toList(),
                IntStream.range(0, QUOTES)
                        .mapToObj(i -> utterance(sayings.get(i), people.get(i), place, things, random))
                        .toList(),
                things);
    }

    /** Half of all stories are told once; the rest fall off as the square of their size. */
    private static int size(Random random) {
        return (int) Math.min(MOST, 1 / Math.sqrt(1 - random.nextDouble()) * (1 + random.nextDouble()));
    }

    /** From tens to hundred thousands, each magnitude about as likely. */
    private static int number(Random random) {
        return 3 + (int) Math.exp(2 + random.nextDouble() * 9);
    }

    /**
     * Most of the topic's things and some from elsewhere, so that two stories of one topic do not share all their
     * words.
     */
    private static List<String> things(List<String> topic, Random random) {
        List<String> things = new ArrayList<>(Table.entries(topic.get(2)));
        Collections.shuffle(things, random);
        List<String> mixed = new ArrayList<>(things.subList(0, OWN_THINGS));
        for (int i = 0; i < FOREIGN_THINGS; i++) {
            mixed.add(pick(Table.entries(pick(TOPICS, random).get(2)), random));
        }
        return List.copyOf(mixed);
    }

    private static Utterance utterance(
            List<String> row, Cast.Person speaker, String place, List<String> things, Random random) {
        int first = random.nextInt(things.size());
        int second = (first + 1 + random.nextInt(things.size() - 1)) % things.size();
        Map<String, String> words = Map.of(
                "thing", things.get(first),
                "thing2", things.get(second),
                "place", place,
                "quality", GRAMMAR.sentence("quality", hole -> Optional.empty(), random));
        Grammar.Facts facts = hole -> Optional.ofNullable(words.get(hole));
        return new Utterance(speaker, Grammar.filled(row.get(0), facts), Grammar.filled(row.get(1), facts));
    }
}
