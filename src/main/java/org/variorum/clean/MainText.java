package org.variorum.clean;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The story of a web page. Each block of the page counts for the part that holds it if it reads like prose, and against it if it is a list of links;
 * the part with the best sum is the story's container, and inside it the blocks that belong to other things are left out. Safe to share between
 * threads.
 */
final class MainText {
    private static final PageParts PARTS = new PageParts();

    private MainText() {}

    static String of(Document page, String title) {
        Map<Element, Double> prose = sums(Blocks.of(page.body(), e -> PARTS.of(e) == PageParts.Part.NEVER), page.body(), false);
        double all = prose.getOrDefault(page.body(), 0.0);
        List<Block> blocks = Blocks.of(page.body(), e -> isDropped(e, prose.getOrDefault(e, 0.0), all));
        Element top = container(page.body(), sums(blocks, page.body(), true));
        List<Block> inside = new ArrayList<>();
        for (Block block : blocks) {
            if (block.holder() == top || block.holder().parents().contains(top)) {
                inside.add(block);
            }
        }
        return kept(inside).stream().map(Block::text).filter(text -> !text.equals(title)).collect(Collectors.joining("\n\n"));
    }

    private static boolean isDropped(Element element, double prose, double all) {
        PageParts.Part part = PARTS.of(element);
        return switch (part) {
            case NEVER -> true;
            case DROP -> prose < (PARTS.isBody(element) ? 0.3 : 0.6) * all;
            default -> false;
        };
    }

    private static Map<Element, Double> sums(List<Block> blocks, Element body, boolean signed) {
        Map<Element, Double> sums = new IdentityHashMap<>();
        for (Block block : blocks) {
            double value = block.isProse() ? block.weight() : signed ? -block.linked() - 5 : 0;
            for (Element e = block.holder(); e != null; e = e.parent()) {
                sums.merge(e, value, Double::sum);
                if (e == body) {
                    break;
                }
            }
        }
        return sums;
    }

    private static Element container(Element body, Map<Element, Double> sums) {
        Element best = body;
        double most = Double.NEGATIVE_INFINITY;
        for (Element e : body.getAllElements()) {
            double sum = sums.getOrDefault(e, Double.NEGATIVE_INFINITY);
            if (e.attr("itemprop").equals("articleBody")) {
                sum *= 1.5;
            }
            if (sum >= most) {
                most = sum;
                best = e;
            }
        }
        return best;
    }

    private static List<Block> kept(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        List<Block> headings = new ArrayList<>(); // seen since the last paragraph; they stay if another one follows
        for (Block block : blocks) {
            if (block.isHeading()) {
                headings.add(block);
            } else if (block.isProse() || (block.linkDensity() < 0.5 && block.tag().equals("p"))) {
                if (!kept.isEmpty()) {
                    kept.addAll(headings);
                }
                headings.clear();
                kept.add(block);
            }
        }
        return kept;
    }
}
