package org.variorum.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.variorum.compare.ArticleFacts;
import org.variorum.story.Chapter;
import org.variorum.story.GroupingSettings;
import org.variorum.story.Past;
import org.variorum.story.Rulings;
import org.variorum.story.Story;
import org.variorum.story.StoryGrouper;
import org.variorum.story.vector.TermUses;

/**
 * How fast a night is grouped: CPU seconds of the whole process, collecting garbage and compiling included, without those in which the articles are
 * invented. Arguments: how many articles a night has, and how many nights follow each other (1 unless given); before the first one a small night is
 * grouped to warm up. Bound the memory with {@code -Xmx}.
 */
public final class GroupingFigures {
    private static final int WARM_UP = 20_000;
    private static final int AT_ONCE = 500; // articles invented before they are taken in
    private static final int WINDOW = 10; // nights back to which chapters are kept
    private static final LocalDate FIRST = LocalDate.of(2031, 5, 4);
    private static final double NANOSECONDS = 1e9;

    private final Map<LocalDate, List<Chapter>> chapters = new TreeMap<>();
    private List<TermUses> terms = List.of();

    private GroupingFigures() {}

    /** Measures, see above. */
    public static void main(String[] args) {
        new GroupingFigures().night(WARM_UP, 0, FIRST);
        GroupingFigures figures = new GroupingFigures();
        for (int night = 0; night < (args.length > 1 ? Integer.parseInt(args[1]) : 1); night++) {
            System.out.println(figures.night(Integer.parseInt(args[0]), night, FIRST.plusDays(night)));
        }
    }

    private String night(int count, int number, LocalDate night) {
        GroupingWorld world = new GroupingWorld(count, number, night);
        chapters.keySet().removeIf(old -> old.isBefore(night.minusDays(WINDOW)));
        resetPeaks();
        StoryGrouper grouper = new StoryGrouper(GroupingSettings.standard(), Rulings.NONE, past());
        double wall = System.nanoTime() / NANOSECONDS;
        double taking = 0;
        double invented = 0;
        List<ArticleFacts> ready = new ArrayList<>();
        for (int from = 0; from < count; from += AT_ONCE) {
            double begin = System.nanoTime() / NANOSECONDS;
            for (int i = from; i < Math.min(count, from + AT_ONCE); i++) {
                ready.add(world.article(i));
            }
            invented += System.nanoTime() / NANOSECONDS - begin;
            double cpu = cpu();
            ready.forEach(facts -> grouper.add(facts.article(), facts.annotation(), facts.resolution()));
            taking += cpu() - cpu;
            ready.clear();
        }
        double cpu = cpu();
        List<Story> stories = grouper.group();
        List<Chapter> left = new ArrayList<>();
        grouper.chapters(left::add);
        double grouping = cpu() - cpu;
        double end = System.nanoTime() / NANOSECONDS;
        chapters.put(night, left);
        terms = grouper.terms();
        long copies = stories.stream().flatMap(story -> story.members().stream()).filter(m -> !m.copyOf().isEmpty()).count();
        return String.format(Locale.ROOT,
                "%s: %d articles, %.0f an CPU second (take in %.1f s, group %.1f s), %.1f s on the clock, %d stories, %d copies; peak heap %d MB",
                night, count, count / (taking + grouping), taking, grouping, end - wall - invented, stories.size(), copies, peak());
    }

    private Past past() {
        List<TermUses> known = terms;
        return new Past() {
            @Override
            public List<TermUses> terms() {
                return known;
            }

            @Override
            public void chapters(Consumer<Chapter> each) {
                Set<String> newer = new HashSet<>();
                List<List<Chapter>> nights = new ArrayList<>(chapters.values());
                for (int i = nights.size() - 1; i >= 0; i--) {
                    nights.get(i).stream().filter(chapter -> newer.add(chapter.storyId())).forEach(each);
                }
            }
        };
    }

    private static double cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime()
                / NANOSECONDS;
    }

    private static void resetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The most that the heap held, garbage included. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
