package org.variorum.clean.page;

import java.util.ArrayList;
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
 * The story of a web page: the paragraphs of its {@link StoryContainer} without {@link ForeignParts}, forms, buttons and
 * teasers, and the summary above it. Safe to share between threads.
 */
final class MainText {
    private static final int LONGEST_LEAD = 800; // letters of a summary above the story
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
        ForeignParts foreign = new ForeignParts(PARTS, shown, body);
        List<Block> blocks = Blocks.of(body, foreign::contains);
        Element container = StoryContainer.of(blocks, body, title);
        List<Block> inside = blocks.stream()
                .filter(block -> isWithin(block.holder(), container))
                .toList();
        List<Block> parts = new ArrayList<>(lead(blocks, container));
        parts.addAll(StoryBlocks.of(inside));
        String text = parts.stream()
                .map(Block::text)
                .filter(words -> !words.equals(title))
                .collect(Collectors.joining(BREAK));
        return withoutFurniture(text, language);
    }

    /** The summary that many sites set between the headline and the story's own part of the page. */
    private static List<Block> lead(List<Block> blocks, Element container) {
        List<Block> lead = new ArrayList<>();
        Optional<Element> headline = Optional.empty();
        for (Block block : blocks) {
            if (isWithin(block.holder(), container)) {
                return headline.isPresent() ? lead : List.of();
            }
            if (block.tag().equals("h1")) {
                headline = Optional.of(block.holder());
                lead.clear();
            } else if (block.isProse()
                    && block.text().length() <= LONGEST_LEAD
                    && (isLead(block.holder())
                            || headline.filter(above -> follows(above, block)).isPresent())) {
                lead.add(block);
            }
        }
        return List.of();
    }

    /** Whether a paragraph is the very next thing below a headline. */
    private static boolean follows(Element headline, Block block) {
        return block.tag().equals("p")
                && block.endsWithStop()
                && headline.equals(block.holder().previousElementSibling());
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

    private static boolean isWithin(Element element, Element container) {
        Element e = element;
        while (e != null && !e.equals(container)) {
            e = e.parent();
        }
        return e != null;
    }
}
