package org.variorum.clean.page;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the story. A block of prose counts for every element above it, the less the further
 * above, so that a part full of paragraphs wins over the page with everything on it; links count against. Prose above
 * the headline, such as a consent notice, and prose that stands alone among other things, such as a reader's comment
 * below a name, counts for less. For one page and one thread.
 *
 * <p>The shares were set by mean F1 over 181 labelled pages as they are and made over (without names, without
 * paragraphs, in other scripts, with comments), looking at the means only.
 */
final class StoryContainer {
    private static final double A_LEVEL_UP = 0.85; // what of a block's worth reaches the next element above its parent
    private static final double ABOVE_HEADLINE = 0.3;
    private static final double ALONE = 0.5;
    private static final double TEASER = 0.25; // alone beside a link
    private static final double LINK = 0.9; // share of link letters from which on words are a link
    private static final double DECLARED_BODY = 3; // in what the page itself declares as the body
    private static final int STORY_LEAST = 2; // paragraphs of a story among others
    private static final int SHORTEST_TITLE = 10; // letters by which a heading is known as the headline

    private final List<Block> blocks;
    private final Element body;
    private final IdentityHashMap<Element, Company> company = new IdentityHashMap<>();

    /** What stands directly in an element. */
    private static final class Company {
        int own; // prose right in it, without an element of its own
        int prose; // children of prose
        int others; // other children with words
        int links; // children that are links
    }

    private StoryContainer(List<Block> blocks, Element body) {
        this.blocks = blocks;
        this.body = body;
        for (Block block : blocks) {
            Company above = above(block);
            above.prose += block.isProse() ? 1 : 0;
            above.others += block.isProse() ? 0 : 1;
            above.links += block.linkDensity() > LINK ? 1 : 0;
            company.computeIfAbsent(block.holder(), e -> new Company()).own += block.isProse() ? 1 : 0;
        }
    }

    /**
     * The element with the best sum; of equal ones the outermost.
     *
     * @param title the headline, possibly empty
     */
    static Element of(List<Block> blocks, Element body, String title) {
        StoryContainer page = new StoryContainer(blocks, body);
        return page.first(page.best(title), page.headline(title));
    }

    /** Of several stories below each other, each with a heading of its own, the one with the page's headline. */
    private Element first(Element best, int headline) {
        Element own = blocks.isEmpty() ? best : blocks.get(headline).holder();
        while (own != null && own.parent() != null && !own.parent().equals(best)) {
            own = own.parent();
        }
        if (own == null || own.parent() == null || !blocks.get(headline).isHeading()) {
            return best;
        }
        Set<Element> stories = stories(best);
        Element one = own;
        boolean several =
                stories.contains(own) && stories.stream().anyMatch(other -> !other.equals(one) && isAlike(one, other));
        return several ? own : best;
    }

    /** What stands right in an element and has a heading and several paragraphs. */
    private Set<Element> stories(Element best) {
        IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();
        Set<Element> headed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Block block : blocks) {
            Element e = block.holder();
            while (e != null && !best.equals(e.parent())) {
                e = e.parent();
            }
            if (e != null && block.isHeading()) {
                headed.add(e);
            } else if (e != null && block.isProse()) {
                prose.merge(e, 1, Integer::sum);
            }
        }
        headed.removeIf(e -> prose.getOrDefault(e, 0) < STORY_LEAST);
        return headed;
    }

    private static boolean isAlike(Element one, Element other) {
        return one.normalName().equals(other.normalName()) && one.className().equals(other.className());
    }

    private Element best(String title) {
        IdentityHashMap<Element, Double> sums = new IdentityHashMap<>();
        int headline = headline(title);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            double worth = worth(block) * (i < headline && block.isProse() ? ABOVE_HEADLINE : 1);
            sums.merge(block.holder(), worth, Double::sum);
            for (Element e = block.holder(); !e.equals(body) && e.parent() != null; e = e.parent()) {
                sums.merge(e.parent(), worth, Double::sum);
                worth *= A_LEVEL_UP;
            }
        }
        return body.getAllElements().stream()
                .filter(sums::containsKey)
                .max(Comparator.comparingDouble(element -> {
                    double sum = sums.getOrDefault(element, 0.0);
                    return element.attr("itemprop").equals("articleBody") ? DECLARED_BODY * sum : sum;
                }))
                .orElse(body);
    }

    private double worth(Block block) {
        if (!block.isProse()) {
            return -block.linkedWeight();
        }
        Company above = above(block);
        int own = company.getOrDefault(block.holder(), above).own;
        boolean alone = above.prose == 1 && above.others > 0 && own == 1;
        return block.weight() * (alone && above.links > 0 ? TEASER : alone ? ALONE : 1);
    }

    private Company above(Block block) {
        Element parent = block.holder().parent();
        return company.computeIfAbsent(parent == null ? body : parent, e -> new Company());
    }

    /** Where the headline stands among the blocks; 0 if no heading looks like it. */
    private int headline(String title) {
        for (int i = 0; i < blocks.size(); i++) {
            String words = blocks.get(i).text();
            boolean titled = title.contains(words) || words.contains(title);
            if (titled
                    && Math.min(words.length(), title.length()) >= SHORTEST_TITLE
                    && blocks.get(i).isHeading()) {
                return i;
            }
        }
        return 0;
    }
}
