package org.variorum.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.variorum.quote.clause.Stretch;
import org.variorum.text.Reading;
import org.variorum.text.Sentence;
import org.variorum.text.Token;

/**
 * Pairs the quote marks of one reading. A mark that can open or close is read by the blanks beside it and by what
 * stands open; a mark without a partner in its paragraph is dropped, unless the next paragraph opens again, as one
 * speech over several paragraphs does. Serves one reading, one thread; linear.
 */
final class MarkPairer {
    private static final int DEEPEST =
            8; // marks open at once; hostile text must not make the search for a partner long
    private static final String STARTS = "$€£¿¡([.…-#@"; // marks other than quote marks that a quotation can begin with
    private static final String STRAIGHT = "\"";
    private static final String STRAY_STARTS = ".,;:!?)]”’»";

    private final Reading reading;
    private final QuoteMarks marks = QuoteMarks.ALL;
    private final List<Stretch> found = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();
    private int speech = -1; // opening mark of a speech that the paragraph before left open

    private MarkPairer(Reading reading) {
        this.reading = reading;
    }

    /** All quoted stretches in order, none inside another. */
    static List<Stretch> pair(Reading reading) {
        MarkPairer pairer = new MarkPairer(reading);
        int from = 0;
        List<Sentence> sentences = reading.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            if (s + 1 == sentences.size()
                    || sentences.get(s + 1).paragraph() != sentences.get(s).paragraph()) {
                pairer.paragraph(from, sentences.get(s).endToken());
                from = sentences.get(s).endToken();
            }
        }
        return pairer.outermost();
    }

    private void paragraph(int from, int to) {
        boolean goesOn = speech >= 0 && token(from).is(token(speech).text());
        if (!goesOn) {
            speech = -1;
        }
        Map<Integer, StraightMarks.Role> straight = StraightMarks.roles(reading, from, to);
        for (int i = from; i < to; i++) {
            if (straight.containsKey(i)) {
                straight(i, straight.get(i), from, goesOn);
                i += StraightMarks.isTwin(reading, i) ? 1 : 0;
            } else if (marks.contains(token(i).text())) {
                mark(i, from, to, goesOn);
            }
        }
        endParagraph(from, goesOn);
        DialogueDashes.in(reading, from, to).ifPresent(found::add);
    }

    /** A straight mark of which it is known what it does. */
    private void straight(int at, StraightMarks.Role role, int from, boolean goesOn) {
        int partner = partner(STRAIGHT);
        if (role == StraightMarks.Role.CLOSES && partner >= 0) {
            close(partner, at + (StraightMarks.isTwin(reading, at) ? 1 : 0), from, goesOn);
        } else if (role == StraightMarks.Role.OPENS && open.size() < DEEPEST) {
            open.add(at);
        }
    }

    private void mark(int at, int from, int to, boolean goesOn) {
        String mark = token(at).text();
        int partner = partner(mark);
        boolean looksOpening = marks.opens(mark) && looksOpening(at, from, to);
        if (partner >= 0 && !(looksOpening && token(open.get(partner)).is(mark)) && canClose(at, to)) {
            close(partner, at, from, goesOn);
        } else if (marks.opens(mark) && (looksOpening || opensByItself(mark, at)) && open.size() < DEEPEST) {
            open.add(at);
        }
    }

    private void close(int partner, int at, int from, boolean goesOn) {
        int opener = open.get(partner);
        open.subList(partner, open.size()).clear();
        boolean speechEnds = goesOn && opener == from;
        add(speechEnds ? speech : opener, at);
        if (speechEnds) {
            speech = -1;
        }
    }

    /** Index into the open marks of the nearest one that this mark can close, or -1. */
    private int partner(String mark) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (marks.closes(opening(i), mark)) {
                return i;
            }
        }
        return -1;
    }

    private String opening(int i) {
        return StraightMarks.isTwin(reading, open.get(i))
                ? STRAIGHT
                : token(open.get(i)).text();
    }

    private void endParagraph(int from, boolean goesOn) {
        if (!open.isEmpty()) {
            int opener = open.get(open.size() - 1);
            boolean nothingAfter =
                    found.isEmpty() || found.get(found.size() - 1).last() < opener;
            speech = goesOn && opener == from && speech >= 0 ? speech : nothingAfter ? opener : -1;
            open.clear();
        } else if (goesOn && speech >= 0) {
            speech = -1;
        }
    }

    private void add(int first, int last) {
        boolean words = reading.tokens().subList(first + 1, last).stream().anyMatch(t -> t.kind() != Token.Kind.MARK);
        boolean stray = !words || (STRAY_STARTS.contains(token(first + 1).text()) && isApart(first + 1));
        if (!stray) {
            found.add(new Stretch(first, last, true));
        }
    }

    /** A blank or an opening mark before, something other than a blank after. */
    private boolean looksOpening(int at, int from, int to) {
        boolean free =
                at == from || isApart(at - 1) || "([{-–—".contains(token(at - 1).text());
        if (!free || at + 1 >= to || isApart(at)) {
            return false;
        }
        Token next = token(at + 1);
        return switch (next.kind()) {
            case WORD -> true;
            case NUMBER -> !QuoteMarks.isApostrophe(token(at).text()); // the ‘90s
            case MARK -> marks.opens(next.text()) || STARTS.contains(next.text());
        };
    }

    /** Marks that are no mirror of themselves need no blank to open: "« oui »". */
    private boolean opensByItself(String mark, int at) {
        boolean mirror = marks.closes(mark, mark) || QuoteMarks.isApostrophe(mark);
        return !mirror && (at == 0 || !marks.closes(mark, token(at - 1).text()));
    }

    private boolean canClose(int at, int to) {
        if (!QuoteMarks.isApostrophe(token(at).text())) {
            return true;
        }
        boolean letterAfter = at + 1 < to && !isApart(at) && token(at + 1).kind() == Token.Kind.WORD;
        return !letterAfter;
    }

    private boolean isApart(int at) {
        return token(at).end() < token(at + 1).start();
    }

    private Token token(int at) {
        return reading.tokens().get(at);
    }

    private List<Stretch> outermost() {
        found.sort(java.util.Comparator.comparingInt(Stretch::first).thenComparingInt(s -> -s.last()));
        List<Stretch> outer = new ArrayList<>();
        int end = -1;
        for (Stretch stretch : found) {
            if (stretch.first() > end) {
                outer.add(stretch);
                end = stretch.last();
            }
        }
        return List.copyOf(outer);
    }
}
