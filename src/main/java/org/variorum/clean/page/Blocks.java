package org.variorum.clean.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Cuts a page into the blocks that a reader sees, in their order. For one page and one thread. */
final class Blocks implements NodeFilter {
    private final Predicate<Element> passedOver;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Element> holders = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int links; // how many open elements are links
    private int breaks; // line breaks in a row

    private Blocks(Predicate<Element> passedOver) {
        this.passedOver = passedOver;
    }

    /** The blocks of a part of a page, without the elements to be passed over. */
    static List<Block> of(Element part, Predicate<Element> passedOver) {
        Blocks blocks = new Blocks(passedOver);
        blocks.holders.push(part);
        NodeTraversor.filter(blocks, part);
        blocks.flush();
        return blocks.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            if (passedOver.test(element)) {
                flush();
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= isLink(element) ? 1 : 0;
            if (breaksText(element) && holders.size() > 1) {
                flush();
                holders.pop();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        links += isLink(element) ? 1 : 0;
        if (element.normalName().equals("br")) {
            if (++breaks > 1) {
                flush();
            } else {
                add(" ");
            }
        } else if (breaksText(element)) {
            flush();
            holders.push(element);
        }
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    private static boolean breaksText(Element element) {
        return !element.normalName().equals("br") && element.isBlock();
    }

    private void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            boolean blank = letter <= ' ' || letter == '\u00A0' || letter == '\u200B' || letter == '\uFEFF';
            if (!blank) {
                breaks = 0;
                text.append(letter);
                linked += links > 0 ? 1 : 0;
            } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }

    private void flush() {
        breaks = 0;
        String words = text.toString().strip();
        if (!words.isEmpty()) {
            blocks.add(new Block(words, linked, holders.getFirst()));
        }
        text.setLength(0);
        linked = 0;
    }
}
