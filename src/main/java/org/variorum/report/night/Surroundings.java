package org.variorum.report.night;

import java.util.function.Function;
import org.variorum.text.Span;

/** What stands around some words in their paragraph, cut at blanks to about one line on each side. Stateless; never reads further. */
final class Surroundings {
    /** How far to look on each side, in UTF-16 units. */
    static final int REACH = 120;

    private static final String CUT = "… ";

    private Surroundings() {}

    static String before(String text, int start, Function<Span, String> words) {
        int from = start;
        while (from > 0 && start - from < REACH && !ends(text.charAt(from - 1))) {
            from--;
        }
        boolean cut = from > 0 && !ends(text.charAt(from - 1));
        if (cut) {
            int blank = text.indexOf(' ', from);
            from = blank >= 0 && blank < start ? blank + 1 : whole(text, from);
        }
        return (cut ? CUT : "") + words.apply(new Span(from, start)).stripLeading();
    }

    static String after(String text, int end, Function<Span, String> words) {
        int to = end;
        while (to < text.length() && to - end < REACH && !ends(text.charAt(to))) {
            to++;
        }
        boolean cut = to < text.length() && !ends(text.charAt(to));
        if (cut) {
            int blank = text.lastIndexOf(' ', to);
            to = blank > end ? blank : whole(text, to);
        }
        return words.apply(new Span(end, to)).stripTrailing() + (cut ? " …" : "");
    }

    private static boolean ends(char letter) {
        return letter == '\n' || letter == '\r';
    }

    /** The same place, or the one before it where it cuts a pair of surrogates. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
                ? at - 1
                : at;
    }
}
