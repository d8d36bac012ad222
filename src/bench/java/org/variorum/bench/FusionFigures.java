package org.variorum.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.bench.FusionWorld.Kind;
import org.variorum.score.fusion.Claims;
import org.variorum.score.fusion.FactRow;
import org.variorum.score.fusion.Fused;
import org.variorum.score.fusion.Fusion;
import org.variorum.score.fusion.Ledger;

/** Accuracy of the fusion beside published algorithms on invented worlds, and its CPU time by number of claims. */
final class FusionFigures {
    private static final int WORLDS = 200;
    private static final int LARGE_WORLDS = 5;
    private static final int OBJECTS_BEFORE = 500; // at least so many in the night before

    private FusionFigures() {}

    public static void main(String[] args) {
        Map<String, Kind> worlds = new LinkedHashMap<>();
        for (int sources : new int[] {5, 8, 15}) {
            worlds.put("20 objects, " + sources + " of 40 sources", new Kind(20, 40, sources, 6, .6, .4, .98, .4, 0, .7, false));
        }
        worlds.put("copiers", new Kind(1000, 40, 40, 10, .5, .4, .95, .5, 0, .3, false));
        worlds.put("specialists", new Kind(1000, 20, 20, 10, .5, .3, .95, 0, .7, .3, false));
        worlds.put("a bad majority", new Kind(1000, 20, 20, 10, .6, .15, .75, .3, 0, .7, false));
        worlds.put("two labels", new Kind(500, 60, 60, 2, .1, .45, .95, 0, 0, 0, true));
        worlds.put("four labels", new Kind(500, 60, 60, 4, .1, .3, .9, 0, 0, .5, true));
        worlds.forEach(FusionFigures::accuracy);
        for (int objects : new int[] {1_000, 10_000, 100_000}) {
            speed(new Kind(objects, 20, 20, 6, .5, .5, .95, .2, 0, .3, false));
        }
    }

    private static void accuracy(String name, Kind kind) {
        Map<String, Double> sums = new LinkedHashMap<>();
        int worlds = kind.objects() > 100 ? LARGE_WORLDS : WORLDS;
        for (int seed = 0; seed < worlds; seed++) {
            FusionWorld world = new FusionWorld(kind, seed);
            List<FactRow> before = new ArrayList<>();
            for (int objects = 0; objects < OBJECTS_BEFORE; objects += kind.objects()) {
                before.addAll(world.night());
            }
            List<FactRow> rows = world.lastNight();
            FusionRivals.ALL.forEach((rival, fuse) -> {
                if (kind.labels() || !rival.equals("Dawid-Skene")) { // which is for common labels
                    sums.merge(rival, world.score(fuse.apply(rows)) / worlds, Double::sum);
                }
            });
            sums.merge("ours", world.score(told(Fusion.fuse(Claims.of(rows), Optional.empty()))) / worlds, Double::sum);
            Ledger ledger = Ledger.empty().updated(Claims.of(before), Fusion.fuse(Claims.of(before), Optional.of(Ledger.empty())));
            sums.merge(
                    "ours after a night",
                    world.score(told(Fusion.fuse(Claims.of(rows), Optional.of(ledger)))) / worlds,
                    Double::sum);
        }
        StringBuilder line = new StringBuilder(name);
        sums.forEach((who, sum) -> line.append(String.format(Locale.ROOT, " | %s %.3f", who, sum)));
        System.out.println(line);
    }

    private static Map<String, String> told(Fused fused) {
        Map<String, String> told = new HashMap<>();
        fused.values().forEach(value -> told.put(value.object(), value.value()));
        return told;
    }

    private static void speed(Kind kind) {
        List<FactRow> rows = new FusionWorld(kind, 1).night();
        Map<String, Function<List<FactRow>, Map<String, String>>> methods = new LinkedHashMap<>();
        methods.put("vote", FusionRivals.ALL.get("vote"));
        methods.put("PooledInvestment", FusionRivals.ALL.get("PooledInvestment"));
        methods.put("ours", some -> told(Fusion.fuse(Claims.of(some), Optional.empty())));
        StringBuilder line = new StringBuilder(rows.size() + " claims, CPU s");
        methods.forEach((name, method) -> {
            double least = Double.MAX_VALUE;
            for (int i = 0; i < 3; i++) {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                method.apply(rows);
                least = Math.min(least, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9);
            }
            line.append(String.format(Locale.ROOT, " | %s %.2f", name, least));
        });
        System.out.println(line);
    }
}
