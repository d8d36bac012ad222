package org.variorum.clean.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Which parts of a page hold something else than its story. A part is told by its name unless it holds most of the
 * page's prose, which no part of that name does; readers' own words are told by it as long as there is other prose; and
 * a few lines around a field for an address ask for it, whatever they are named. For one page and one thread.
 *
 * <p>The shares were set by the mean F1 over 181 pages of a public benchmark, looking at the mean only, and on invented
 * pages.
 */
final class ForeignParts {
    private static final double FOREIGN_MOST =
            0.6; // share of the page's prose from which on a part's unfit name is taken for a mistake
    private static final double FOREIGN_BODY_MOST = 0.3; // the same where the name speaks of a body, too
    private static final double DOUBTFUL_MOST = 0.1; // the same where the name is only doubtful
    private static final double STORY_LEAST = 600; // letters of prose besides readers' words that can be the story
    private static final int ASKING_MOST = 2; // blocks of prose that ask for an address
    private static final double ASKING_SHARE = 0.15; // the same as a share of the page's prose
    private static final String FIELDS = "input[type=email], input[name*=email]";

    private final PageParts parts;
    private final IdentityHashMap<Element, Prose> prose = new IdentityHashMap<>();
    private final Set<Element> voices = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> asking = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> aroundLead = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> aroundHeadline = Collections.newSetFromMap(new IdentityHashMap<>());
    private final double all; // letters of prose, without what readers say

    /** What stands in an element. */
    private static final class Prose {
        double letters;
        int blocks;
    }

    /**
     * Looks at a page.
     *
     * @param shown all blocks of it
     */
    ForeignParts(PageParts parts, List<Block> shown, Element body) {
        this.parts = parts;
        for (Block block : shown) {
            for (Element e = block.holder(); block.isProse() && e != null; e = e.equals(body) ? null : e.parent()) {
                Prose sum = prose.computeIfAbsent(e, any -> new Prose());
                sum.letters += block.weight();
                sum.blocks++;
            }
            Element lead = block.isProse() && parts.isLead(block.holder()) ? block.holder() : null;
            for (Element e = lead; e != null; e = e.parent()) {
                aroundLead.add(e);
            }
            for (Element e = block.tag().equals("h1") ? block.holder() : null; e != null; e = e.parent()) {
                aroundHeadline.add(e);
            }
        }
        double everything = in(body).letters;
        prose.keySet().stream().filter(part -> isVoices(part, everything)).forEach(voices::add);
        this.all = everything
                - voices.stream()
                        .filter(part -> part.parents().stream().noneMatch(voices::contains))
                        .mapToDouble(part -> in(part).letters)
                        .sum();
        body.select(FIELDS).forEach(this::asks);
    }

    /** Whether readers speak in a part: it is named so, and there is something else to read. */
    private boolean isVoices(Element part, double everything) {
        double letters = in(part).letters;
        return parts.of(part) == PageParts.Part.VOICES
                && (parts.isBody(part)
                        ? letters < FOREIGN_BODY_MOST * everything
                        : letters <= Math.max(FOREIGN_MOST * everything, everything - STORY_LEAST));
    }

    /** The largest part around a field that holds no more than a few lines. */
    private void asks(Element field) {
        Element part = field;
        for (Element e = field.parent(); e != null && isAsking(e); e = e.parent()) {
            part = e;
        }
        asking.add(part);
    }

    private boolean isAsking(Element part) {
        Prose sum = in(part);
        return sum.blocks <= ASKING_MOST && sum.letters <= ASKING_SHARE * all && !aroundHeadline.contains(part);
    }

    /** Whether an element is to be passed over with all that stands in it. */
    boolean contains(Element element) {
        PageParts.Part part = parts.of(element);
        if (part != PageParts.Part.NEVER && isInSentence(element)) {
            return false;
        }
        double letters = in(element).letters;
        return switch (part) {
            case NEVER -> true;
            case DROP -> letters < (parts.isBody(element) ? FOREIGN_BODY_MOST : FOREIGN_MOST) * all;
            case VOICES -> letters == 0 || voices.contains(element);
            case MAYBE ->
                letters < DOUBTFUL_MOST * all && !(aroundHeadline.contains(element) && aroundLead.contains(element));
            case NEUTRAL, LEAD, BODY -> asking.contains(element);
        };
    }

    private Prose in(Element element) {
        return prose.getOrDefault(element, new Prose());
    }

    /** Words inside a paragraph belong to it, whatever their class says: a company's "ticker" is its name. */
    private static boolean isInSentence(Element element) {
        Element parent = element.parent();
        return !element.isBlock()
                && parent != null
                && parent.normalName().equals("p")
                && !parent.ownText().isBlank();
    }
}
