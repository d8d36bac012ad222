package org.variorum.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The story of a web page. Each block of the page counts for the parts that hold it if it reads like prose, and against
 * them if it is made of links; the part with the best sum is the story's container. Parts whose name says that they
 * hold something else are left out before, unless they hold most of the page's prose. Safe to share between threads.
 *
 * <p>The shares were set by the mean F1 over 181 pages of a public benchmark, looking at the mean only.
 */
final class MainText {
    private static final double FOREIGN_MOST =
            0.6; // share of the page's prose from which on a part's unfit name is taken for a mistake
    private static final double FOREIGN_BODY_MOST = 0.3; // the same where the name speaks of a body, too
    private static final double DOUBTFUL_MOST = 0.1; // the same where the name is only doubtful
    private static final double LINKED_MOST = 0.5; // share of link letters up to which a paragraph is one
    private static final double LINKED_ITEM_MOST = 0.35; // the same for the item of a list
    private static final double DECLARED_BODY =
            3; // how much more the prose counts in what the page itself declares as body
    private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "pre", "td", "dd");
    private static final PageParts PARTS = new PageParts();

    private MainText() {}

    /**
     * The main text, paragraphs split by a blank line.
     *
     * @param title the headline, which is no part of it
     */
    static String of(Document page, String title) {
        Element body = page.body();
        List<Block> shown = Blocks.of(body, element -> PARTS.of(element) == PageParts.Part.NEVER);
        IdentityHashMap<Element, Double> prose = sums(shown, body, block -> block.isProse() ? block.weight() : 0.0);
        double all = prose.getOrDefault(body, 0.0);
        List<Block> blocks = Blocks.of(body, element -> isForeign(element, prose.getOrDefault(element, 0.0), all));
        Element container = container(
                sums(blocks, body, block -> block.isProse() ? block.weight() : -(double) block.linked()), body);
        List<Block> inside = blocks.stream()
                .filter(block -> isWithin(block.holder(), container))
                .toList();
        return story(inside).stream()
                .map(Block::text)
                .filter(text -> !text.equals(title))
                .collect(Collectors.joining("\n\n"));
    }

    private static boolean isForeign(Element element, double prose, double all) {
        return switch (PARTS.of(element)) {
            case NEVER -> true;
            case DROP -> prose < (PARTS.isBody(element) ? FOREIGN_BODY_MOST : FOREIGN_MOST) * all;
            case MAYBE -> prose < DOUBTFUL_MOST * all;
            case NEUTRAL, BODY -> false;
        };
    }

    /** What the blocks inside each element sum up to. */
    private static IdentityHashMap<Element, Double> sums(
            List<Block> blocks, Element body, java.util.function.ToDoubleFunction<Block> value) {
        IdentityHashMap<Element, Double> sums = new IdentityHashMap<>();
        for (Block block : blocks) {
            double worth = value.applyAsDouble(block);
            for (Element e = block.holder(); e != null; e = e.equals(body) ? null : e.parent()) {
                sums.merge(e, worth, Double::sum);
            }
        }
        return sums;
    }

    /** The element with the best sum; of equal ones the outermost. */
    private static Element container(IdentityHashMap<Element, Double> sums, Element body) {
        List<Element> elements = new ArrayList<>(body.getAllElements());
        elements.removeIf(element -> !sums.containsKey(element));
        return elements.stream()
                .max(Comparator.comparingDouble(element -> {
                    double sum = sums.getOrDefault(element, 0.0);
                    return element.attr("itemprop").equals("articleBody") ? DECLARED_BODY * sum : sum;
                }))
                .orElse(body);
    }

    private static boolean isWithin(Element element, Element container) {
        Element e = element;
        while (e != null && !e.equals(container)) {
            e = e.parent();
        }
        return e != null;
    }

    /** Paragraphs, and the headings that stand between two of them. */
    private static List<Block> story(List<Block> blocks) {
        List<Block> story = new ArrayList<>();
        List<Block> headings = new ArrayList<>(); // seen since the last paragraph; they stay if another one follows
        for (Block block : blocks) {
            if (block.isHeading()) {
                headings.add(block);
            } else if (isParagraph(block)) {
                if (!story.isEmpty()) {
                    story.addAll(headings);
                }
                headings.clear();
                story.add(block);
            }
        }
        return story;
    }

    private static boolean isParagraph(Block block) {
        if (block.tag().equals("li")) {
            return block.isProse() || block.linkDensity() < LINKED_ITEM_MOST;
        }
        return block.isProse() || (PARAGRAPHS.contains(block.tag()) && block.linkDensity() < LINKED_MOST);
    }
}
