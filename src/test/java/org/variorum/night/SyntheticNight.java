package org.variorum.night;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/**
 * A night of any size for throughput runs, the same bytes for the same seed on every machine. Articles of many stories
 * come mixed, as feeds bring them; a night of 1,000 articles is the beginning of one of 10,000. Memory does not grow
 * with the size. One thread at a time.
 */
public final class SyntheticNight {
    /** The night that is written unless another is asked for. */
    public static final LocalDate NIGHT = LocalDate.of(2026, 4, 18);

    private static final int PAPERS = 48;
    private static final int OPEN_STORIES = 200;
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final long seed;
    private final LocalDate night;
    private final Cast cast = new Cast();
    private final Reporter reporter = new Reporter();
    private final List<Outlet> papers;

    public SyntheticNight(long seed, LocalDate night) {
        this.seed = seed;
        this.night = night;
        this.papers = Outlet.papers(PAPERS, cast, new Random(seed));
    }

    /** {@code SyntheticNight N SEED FOLDER}: N articles below FOLDER, in a folder named after the night. */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("usage: SyntheticNight N SEED FOLDER");
        }
        new SyntheticNight(Long.parseLong(args[1]), NIGHT).write(Integer.parseInt(args[0]), Path.of(args[2]));
    }

    /**
     * Writes a folder named after the night with one folder an outlet.
     *
     * @param articles how many, from 0
     * @throws IOException if the folder cannot be written
     */
    public void write(int articles, Path folder) throws IOException {
        try (Archive archive = new Archive(folder.resolve(night.toString()))) {
            Iterator<Delivery> deliveries = deliveries();
            for (int i = 1; i <= articles; i++) {
                archive.add(i, deliveries.next());
            }
        }
    }

    /** The articles of the night, without end. */
    Iterator<Delivery> deliveries() {
        return new Iterator<>() {
            private final Random order = new Random(seed + STEP);
            private final List<Iterator<Delivery>> open = new ArrayList<>();
            private long stories;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Delivery next() {
                while (open.size() < OPEN_STORIES) {
                    open.add(story(++stories));
                }
                int drawn = order.nextInt(open.size());
                Iterator<Delivery> story = open.get(drawn);
                Delivery delivery = story.next();
                if (!story.hasNext()) {
                    open.remove(drawn);
                }
                return delivery;
            }
        };
    }

    /**
     * One story from its own seed, so that it is told the same whatever stands around it. Each paper tells it at most
     * once.
     */
    private Iterator<Delivery> story(long number) {
        Random random = new Random(seed + number * STEP);
        Plot plot = Plot.draw(night, cast, random);
        List<String> wire = reporter.wire(plot, plot.day(), random);
        List<Outlet> tellers = new ArrayList<>(papers);
        Collections.shuffle(tellers, random);
        return tellers.subList(0, plot.size()).stream()
                .map(outlet -> delivery(plot, wire, outlet, number, random))
                .iterator();
    }

    private Delivery delivery(Plot plot, List<String> wire, Outlet outlet, long number, Random random) {
        LocalDate published = random.nextInt(3) == 0 ? plot.day() : night;
        return new Delivery(outlet, published, number, reporter.article(plot, wire, outlet, published, random));
    }

    /** One article on its way into the archive, with the number of its story. */
    record Delivery(Outlet outlet, LocalDate published, long story, Reporter.Written article) {}
}
