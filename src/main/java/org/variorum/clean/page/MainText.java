package org.variorum.clean.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.variorum.article.Mark;
import org.variorum.clean.BoilerplateMarker;
import org.variorum.text.Language;

/**
 * The story of a web page: the paragraphs of its {@link StoryContainer}, without forms, buttons and teasers. Parts whose
 * name says that they hold something else are left out before, unless they hold most of the page's prose. Safe to share
 * between threads.
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
    private static final int LONGEST_LEAD = 800; // letters of a summary above the story
    private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "pre", "td", "dd");
    private static final Set<Mark.Kind> FURNITURE = Set.of(Mark.Kind.FORM, Mark.Kind.TEASER, Mark.Kind.WIDGET);
    private static final BoilerplateMarker MARKER = new BoilerplateMarker();
    private static final PageParts PARTS = new PageParts();

    private static final String BREAK = "\n\n";

    private MainText() {}

    /**
     * The main text, paragraphs split by a blank line.
     *
     * @param title the headline, which is no part of it
     * @param language of the page, whose forms, buttons and teasers are no part of it either
     */
    static String of(Document page, String title, Language language) {
        Element body = page.body();
        List<Block> shown = Blocks.of(body, element -> PARTS.of(element) == PageParts.Part.NEVER);
        IdentityHashMap<Element, Double> prose = prose(shown, body);
        double all = prose.getOrDefault(body, 0.0);
        List<Block> blocks = Blocks.of(body, element -> isForeign(element, prose.getOrDefault(element, 0.0), all));
        Element container = StoryContainer.of(blocks, body, title);
        List<Block> inside = blocks.stream()
                .filter(block -> isWithin(block.holder(), container))
                .toList();
        List<Block> parts = new ArrayList<>(lead(blocks, container));
        parts.addAll(story(inside));
        String text = parts.stream()
                .map(Block::text)
                .filter(words -> !words.equals(title))
                .collect(Collectors.joining(BREAK));
        return withoutFurniture(text, language);
    }

    /** The summary that many sites set between the headline and the story's own part of the page. */
    private static List<Block> lead(List<Block> blocks, Element container) {
        List<Block> lead = new ArrayList<>();
        boolean belowHeadline = false;
        for (Block block : blocks) {
            if (isWithin(block.holder(), container)) {
                return belowHeadline ? lead : List.of();
            }
            if (block.tag().equals("h1")) {
                belowHeadline = true;
                lead.clear();
            } else if (block.isProse() && block.text().length() <= LONGEST_LEAD && isLead(block.holder())) {
                lead.add(block);
            }
        }
        return List.of();
    }

    private static boolean isLead(Element holder) {
        Element parent = holder.parent();
        return PARTS.isLead(holder) || (parent != null && PARTS.isLead(parent));
    }

    /** Without the lines that ask readers to do something or lead them elsewhere. */
    private static String withoutFurniture(String text, Language language) {
        Set<Integer> furniture = MARKER.mark(text, language, Optional.empty()).stream()
                .filter(mark -> FURNITURE.contains(mark.kind()))
                .map(mark -> mark.span().start())
                .collect(Collectors.toSet());
        List<String> kept = new ArrayList<>();
        int start = 0;
        for (String paragraph : text.split(BREAK, -1)) {
            if (!furniture.contains(start)) {
                kept.add(paragraph);
            }
            start += paragraph.length() + BREAK.length();
        }
        return String.join(BREAK, kept);
    }

    private static boolean isForeign(Element element, double prose, double all) {
        PageParts.Part part = PARTS.of(element);
        if (part != PageParts.Part.NEVER && isInSentence(element)) {
            return false;
        }
        return switch (part) {
            case NEVER -> true;
            case DROP -> prose < (PARTS.isBody(element) ? FOREIGN_BODY_MOST : FOREIGN_MOST) * all;
            case MAYBE -> prose < DOUBTFUL_MOST * all;
            case NEUTRAL, LEAD, BODY -> false;
        };
    }

    /** Words inside a paragraph belong to it, whatever their class says: a company's "ticker" is its name. */
    private static boolean isInSentence(Element element) {
        Element parent = element.parent();
        return !element.isBlock()
                && parent != null
                && parent.normalName().equals("p")
                && !parent.ownText().isBlank();
    }

    /** The letters of prose inside each element. */
    private static IdentityHashMap<Element, Double> prose(List<Block> blocks, Element body) {
        IdentityHashMap<Element, Double> sums = new IdentityHashMap<>();
        for (Block block : blocks) {
            for (Element e = block.holder(); block.isProse() && e != null; e = e.equals(body) ? null : e.parent()) {
                sums.merge(e, (double) block.weight(), Double::sum);
            }
        }
        return sums;
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
