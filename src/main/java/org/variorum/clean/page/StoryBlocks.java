package org.variorum.clean.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Picks the story's paragraphs out of the blocks of its container, and the headings that stand between two of them. A
 * short block is a paragraph if it is made like paragraphs beside it; words below a picture are its caption. For one
 * page and one thread.
 */
final class StoryBlocks {
    private static final double LINKED_MOST = 0.5; // share of link letters up to which a paragraph is one
    private static final double LINKED_ITEM_MOST = 0.35; // the same for the item of a list
    private static final int LONGEST_CAPTION = 150; // letters
    private static final int KIN_LEAST = 2; // blocks of prose of one make
    private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "pre", "td", "dd");
    private static final String PICTURES = "img, picture";

    private final List<Block> blocks;
    private final Map<Kin, Integer> kin = new HashMap<>();
    private final Map<Element, Integer> inside = new HashMap<>(); // blocks right in an element's children

    /** What is made alike: text right in one element, or elements of one name and class in one parent. */
    private record Kin(Element parent, String form) {}

    private StoryBlocks(List<Block> blocks) {
        this.blocks = blocks;
        for (Block block : blocks) {
            parent(block).ifPresent(above -> inside.merge(above, 1, Integer::sum));
            if (block.isProse()) {
                kin(block).forEach(make -> kin.merge(make, 1, Integer::sum));
            }
        }
    }

    /** The paragraphs and headings of a story. */
    static List<Block> of(List<Block> blocks) {
        return new StoryBlocks(blocks).story();
    }

    private List<Block> story() {
        List<Block> story = new ArrayList<>();
        List<Block> headings = new ArrayList<>(); // seen since the last paragraph; they stay if another one follows
        for (Block block : blocks) {
            if (block.isHeading()) {
                if (block.holder().closest("a[href]") == null) { // else the heading of another story
                    headings.add(block);
                }
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

    private boolean isParagraph(Block block) {
        if (block.tag().equals("li")) {
            return block.isProse() || block.linkDensity() < LINKED_ITEM_MOST;
        }
        if (isCaption(block)) {
            return false;
        }
        return block.isProse()
                || (PARAGRAPHS.contains(block.tag()) && block.linkDensity() < LINKED_MOST)
                || (block.linkDensity() < LINKED_ITEM_MOST
                        && kin(block).stream().anyMatch(make -> kin.getOrDefault(make, 0) >= KIN_LEAST));
    }

    /** Some words that share their element with a picture and with nothing else. */
    private boolean isCaption(Block block) {
        return block.text().length() <= LONGEST_CAPTION
                && !PARAGRAPHS.contains(block.tag())
                && parent(block)
                        .filter(above -> inside.getOrDefault(above, 0) == 1)
                        .filter(above -> !above.select(PICTURES).isEmpty())
                        .isPresent();
    }

    private static List<Kin> kin(Block block) {
        Element holder = block.holder();
        List<Kin> kin = new ArrayList<>(List.of(new Kin(holder, "")));
        parent(block).ifPresent(above -> kin.add(new Kin(above, holder.normalName() + " " + holder.className())));
        return kin;
    }

    private static java.util.Optional<Element> parent(Block block) {
        return java.util.Optional.ofNullable(block.holder().parent());
    }
}
