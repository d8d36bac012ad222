package org.variorum.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.variorum.annotate.Annotation;
import org.variorum.annotate.Annotator;
import org.variorum.article.Article;
import org.variorum.article.Decoding;
import org.variorum.article.Published;
import org.variorum.compare.ArticleFacts;
import org.variorum.compare.Compatibility;
import org.variorum.compare.StoryComparer;
import org.variorum.name.Resolution;
import org.variorum.story.Story;
import org.variorum.text.Language;

/**
 * What finding and comparing the facts of one large story costs: CPU seconds of the one thread that works, warmed up on a small story. Arguments: how
 * many invented articles the story has, once for each story.
 */
public final class ComparingFigures {
    private static final int WARM_UP = 100;
    private static final int SENTENCES = 14; // of one article
    private static final double NANOSECONDS = 1e9;
    private static final String[] TOLD = {
        "The quake near Vell killed %d people on Monday.",
        "Another %d were injured, Mayor Ida Holt said.",
        "“We have %d tents and no water,” said Ida Holt.",
        "Norland sent %d soldiers to the harbour of Vell on Tuesday.",
        "The council of Vell put the damage at %d million crowns.",
        "The Harbour Board denied that it had closed %d wells.",
        "“Nobody in Vell has slept for %d nights,” Jonas Bray told reporters.",
        "Bray accused the Harbour Board of hiding %d reports.",
        "Some %d houses fell within a minute near the old mill.",
        "On 3 May 2031 a court in Arlen had fined the board %d crowns.",
        "Rescuers dug for %d hours below the chapel on Wednesday."
    };

    private ComparingFigures() {}

    /** Measures, see above. */
    public static void main(String[] args) {
        measure(WARM_UP);
        for (String count : args) {
            System.out.println(measure(Integer.parseInt(count)));
        }
    }

    private static String measure(int count) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        Annotator annotator = Annotator.standard();
        List<Story.Member> members = new ArrayList<>();
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            members.add(new Story.Member("a" + i, "outlet " + i, ""));
            articles.add(article(i));
        }
        long tokens = articles.stream().mapToLong(a -> a.reading().tokens().size()).sum();
        long start = thread.getCurrentThreadCpuTime();
        List<Annotation> annotations = articles.stream().map(annotator::annotate).toList();
        long found = thread.getCurrentThreadCpuTime();
        List<ArticleFacts> facts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Article article = articles.get(i);
            List<String> entities = annotations.get(i).names().stream()
                    .map(name -> name.span().of(article.text()))
                    .toList();
            facts.add(new ArticleFacts(article, annotations.get(i), new Resolution(article.id(), entities)));
        }
        long begin = thread.getCurrentThreadCpuTime();
        int slots = new StoryComparer(Compatibility.standard())
                .compare(new Story("story", "line", "An invented quake", members, List.of()), facts)
                .slots()
                .size();
        double comparing = (thread.getCurrentThreadCpuTime() - begin) / NANOSECONDS;
        return String.format(
                Locale.ROOT,
                "%d articles, %d tokens: annotate %.0f tokens a CPU second, compare %.2f CPU s, %d slots",
                count,
                tokens,
                tokens * NANOSECONDS / (found - start),
                comparing,
                slots);
    }

    /** Sentences of the story in an order and with numbers of its own. */
    private static Article article(int index) {
        Random random = new Random(index);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            text.append(TOLD[random.nextInt(TOLD.length)].formatted(3 + random.nextInt(40)))
                    .append(i % 3 == 2 ? "\n\n" : " ");
        }
        return new Article(
                "a" + index,
                "r" + index,
                "outlet " + index,
                "story",
                index + 1,
                "Quake near Vell",
                Optional.empty(),
                text.toString(),
                Published.UNKNOWN,
                List.of(),
                Language.ENGLISH,
                "",
                List.of(),
                Decoding.NONE);
    }
}
