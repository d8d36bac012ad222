package org.variorum.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.variorum.bench.FusionShapes.Shape;
import org.variorum.bench.FusionWorld.Kind;
import org.variorum.score.fusion.Claims;
import org.variorum.score.fusion.FactRow;
import org.variorum.score.fusion.Fused;
import org.variorum.score.fusion.Fusion;
import org.variorum.score.fusion.Ledger;

/**
 * Accuracy of the fusion beside published algorithms, on claims in the shape of published sets, on invented worlds, and on small stories with and
 * without a ledger. Arguments: {@code shapes}, {@code worlds}, {@code crowds}, {@code stories}, and how many of each.
 */
final class FusionFigures {
    private static final int TOLD = 20; // objects of a small story
    private static final int SITES = 38;

    private FusionFigures() {}

    public static void main(String[] args) {
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        switch (args.length > 0 ? args[0] : "shapes") {
            case "shapes" -> shapes(rounds);
            case "worlds" -> worlds(rounds);
            case "crowds" -> crowds(rounds);
            default -> stories(rounds);
        }
    }

    private static void shapes(int rounds) {
        Map<String, LongFunction<Shape>> shapes = new LinkedHashMap<>();
        shapes.put("flights", seed -> new FlightShape(seed).day(1));
        shapes.put("flights without the airlines' word", seed -> new FlightShape(seed, false).day(1));
        shapes.put("books", FusionShapes::books);
        shapes.put("populations, the busy err", FusionShapes::populations);
        shapes.put("populations, the busy are careful", FusionShapes::carefulPopulations);
        shapes.put("birds", FusionShapes::birds);
        shapes.put("products", FusionShapes::products);
        shapes.put("dogs", FusionShapes::dogs);
        shapes.put("faces", FusionShapes::faces);
        shapes.forEach((name, make) -> {
            Map<String, Double> sums = new LinkedHashMap<>();
            for (int seed = 1; seed <= rounds; seed++) {
                add(make.apply(seed), sums);
            }
            print(name, sums, rounds);
        });
    }

    private static void worlds(int rounds) {
        Map<String, Kind> worlds = new LinkedHashMap<>();
        worlds.put("5 of 40 sources", new Kind(20, 40, 5, 6, .6, .4, .98, .4, 0, .7, false));
        worlds.put("8 of 40 sources", new Kind(20, 40, 8, 6, .6, .4, .98, .4, 0, .7, false));
        worlds.put("15 of 40 sources", new Kind(20, 40, 15, 6, .6, .4, .98, .4, 0, .7, false));
        worlds.put("copiers", new Kind(1000, 40, 40, 10, .5, .4, .95, .5, 0, .3, false));
        worlds.put("specialists", new Kind(1000, 20, 20, 10, .5, .3, .95, 0, .7, .3, false));
        worlds.put("a bad majority", new Kind(1000, 20, 20, 10, .6, .15, .75, .3, 0, .7, false));
        worlds.put("two labels", new Kind(500, 60, 60, 2, .1, .45, .95, 0, 0, 0, true));
        worlds.put("four labels", new Kind(500, 60, 60, 4, .1, .3, .9, 0, 0, .5, true));
        worlds.forEach((name, kind) -> {
            Map<String, Double> sums = new LinkedHashMap<>();
            int times = kind.objects() > 100 ? rounds : 50 * rounds;
            for (int seed = 0; seed < times; seed++) {
                FusionWorld world = new FusionWorld(kind, seed);
                add(world.shape(), sums);
            }
            print(name, sums, times);
        });
    }

    /** Crowds on which no rule was chosen. */
    private static void crowds(int rounds) {
        List<CrowdWorld> crowds = List.of(
                new CrowdWorld(300, 40, 2, 6, .15, .8, .2),
                new CrowdWorld(1500, 80, 2, 5, .3, .5, .1),
                new CrowdWorld(600, 30, 3, 8, .1, .6, .3),
                new CrowdWorld(800, 60, 5, 7, .2, .9, .1),
                new CrowdWorld(150, 20, 4, 10, 0, .3, .2),
                new CrowdWorld(200, 15, 2, 9, 0, .2, 0),
                new CrowdWorld(2000, 300, 6, 4, .1, 1.2, .2));
        for (CrowdWorld crowd : crowds) {
            Map<String, Double> sums = new LinkedHashMap<>();
            for (int seed = 0; seed < rounds; seed++) {
                add(crowd.shape(seed), sums);
            }
            print(crowd.toString(), sums, rounds);
        }
    }

    /** Twenty facts of one day's flights as some of the sites tell them, with what the day before taught and without. */
    private static void stories(int rounds) {
        for (int speaking : new int[] {5, 8, 15}) {
            Map<String, Double> sums = new LinkedHashMap<>();
            for (int world = 1; world <= rounds; world++) {
                FlightShape flights = new FlightShape(world);
                Claims before = Claims.of(flights.day(0).rows());
                Ledger ledger = Ledger.empty().updated(before, Fusion.fuse(before, Optional.empty()));
                Shape day = flights.day(1);
                Random random = new Random(world);
                for (int i = 0; i < 40; i++) {
                    Shape story = story(day, speaking, random);
                    add(story, sums);
                    Fused fused = Fusion.fuse(Claims.of(story.rows()), Optional.of(ledger));
                    sums.merge("ours after a day", story.score(told(fused)), Double::sum);
                }
            }
            print(speaking + " sites", sums, 40 * rounds);
        }
    }

    private static Shape story(Shape day, int speaking, Random random) {
        List<Integer> sites = new ArrayList<>();
        for (int site = 0; site < SITES; site++) {
            sites.add(site);
        }
        Collections.shuffle(sites, random);
        Set<String> chosen = new HashSet<>();
        sites.subList(0, speaking).forEach(site -> chosen.add("site" + site));
        Map<String, List<FactRow>> byObject = new TreeMap<>();
        day.rows().stream()
                .filter(row -> day.truth().containsKey(row.object()) && chosen.contains(row.source()))
                .forEach(row -> byObject.computeIfAbsent(row.object(), o -> new ArrayList<>()).add(row));
        byObject.values().removeIf(rows -> rows.size() < 2);
        List<String> objects = new ArrayList<>(byObject.keySet());
        Collections.shuffle(objects, random);
        List<FactRow> rows = new ArrayList<>();
        Map<String, String> truth = new HashMap<>();
        for (String object : objects.subList(0, Math.min(TOLD, objects.size()))) {
            rows.addAll(byObject.getOrDefault(object, List.of()));
            truth.put(object, day.truth().getOrDefault(object, ""));
        }
        return new Shape(rows, truth);
    }

    /** Adds what each algorithm reaches on one shape. */
    private static void add(Shape shape, Map<String, Double> sums) {
        long labels = shape.truth().values().stream().distinct().count();
        boolean crowd = labels < 10 && shape.truth().size() > 100;
        boolean wide = shape.rows().stream().map(FactRow::source).distinct().count() > 1000;
        FusionRivals.ALL.forEach((rival, fuse) -> {
            boolean asked = rival.equals("Dawid-Skene") ? crowd : !(wide && rival.equals("AccuCopy"));
            if (asked) { // confusion is for common labels; pairs of thousands do not fit
                sums.merge(rival, shape.score(fuse.apply(shape.rows())), Double::sum);
            }
        });
        sums.merge("ours", shape.score(told(Fusion.fuse(Claims.of(shape.rows()), Optional.empty()))), Double::sum);
    }

    private static void print(String name, Map<String, Double> sums, int times) {
        StringBuilder line = new StringBuilder(name);
        sums.forEach((who, sum) -> line.append(String.format(Locale.ROOT, " | %s %.3f", who, sum / times)));
        System.out.println(line);
    }

    private static Map<String, String> told(Fused fused) {
        Map<String, String> told = new HashMap<>();
        fused.values().forEach(value -> told.put(value.object(), value.value()));
        return told;
    }
}
