package org.variorum.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.variorum.score.fusion.Claims;
import org.variorum.score.fusion.FactRow;
import org.variorum.score.fusion.Fused;
import org.variorum.score.fusion.Fusion;

/**
 * CPU time of a fusion by number of claims, without that of making the claims. Arguments: claims, then {@code ours}, {@code vote} or
 * {@code PooledInvestment}. Run each in a process of its own, with the heap to be measured.
 */
final class FusionSpeed {
    private static final int SOURCES = 40;
    private static final int TELLERS = 10; // of an object

    private FusionSpeed() {}

    public static void main(String[] args) {
        int claims = Integer.parseInt(args[0]);
        double least = Double.MAX_VALUE;
        String what = "";
        for (int i = 0; i < (claims > 1_000_000 ? 1 : 5); i++) {
            if (args[1].equals("ours")) {
                long start = cpu();
                Claims taken = new Claims();
                rows(claims, taken::add);
                Fused fused = Fusion.fuse(taken, Optional.empty());
                least = Math.min(least, (cpu() - start) / 1e9);
                what = fused.values().size() + " objects";
            } else {
                ArrayList<FactRow> rows = new ArrayList<>();
                rows(claims, rows::add);
                long start = cpu();
                what = FusionRivals.ALL.get(args[1]).apply(rows).size() + " objects";
                least = Math.min(least, (cpu() - start) / 1e9);
            }
        }
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(
                Locale.ROOT, "%s %d claims, %s: %.2f CPU s, %d MB in use%n", args[1], claims, what, least, used >> 20);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Claims by sources of all grades, a few of which tell far more than the others. */
    private static void rows(int claims, Consumer<FactRow> into) {
        Random random = new Random(1);
        for (int made = 0, object = 0; made < claims; object++) {
            for (int teller = 0; teller < TELLERS && made < claims; teller++, made++) {
                int source = (int) (SOURCES * random.nextDouble() * random.nextDouble());
                boolean right = random.nextDouble() < .5 + .45 * (source % 7) / 7;
                into.accept(new FactRow(
                        "object" + object, "source" + source, "value" + object + (right ? "" : "-" + random.nextInt(5))));
            }
        }
    }
}
