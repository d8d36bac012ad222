package org.variorum.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** XML in the making, as UTF-8. Not for more than one thread. */
final class XmlBytes {
    private static final int FULL = 1 << 16;
    private static final int LONGEST_GUARD = 7; // bytes that one letter becomes at most, such as _x0001_
    private static final int ESCAPE = "x0000_".length();
    private static final int DIGITS = 10; // of the largest int
    private static final int DECIMALS = 10_000; // of shares and scores
    private static final double EXACT = 1e15; // whole numbers below are told apart by a double, and have no exponent
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        for (char letter = ' '; letter < PLAIN.length; letter++) {
            PLAIN[letter] = "&<>\"_".indexOf(letter) < 0;
        }
        PLAIN['\t'] = true;
        PLAIN['\n'] = true;
    }

    private byte[] bytes = new byte[FULL * 2];
    private int length;

    /** Markup to be added again and again, letters of ASCII alone. */
    static byte[] encoded(String xml) {
        return xml.getBytes(StandardCharsets.US_ASCII);
    }

    /** Adds markup, letters of ASCII alone. */
    XmlBytes markup(String xml) {
        return markup(encoded(xml));
    }

    /** Adds markup that was encoded before. */
    XmlBytes markup(byte[] xml) {
        room(xml.length);
        System.arraycopy(xml, 0, bytes, length, xml.length);
        length += xml.length;
        return this;
    }

    /** Adds a whole number. */
    XmlBytes number(long number) {
        if (number < 0 || number > Integer.MAX_VALUE) {
            return markup(Long.toString(number));
        }
        room(DIGITS);
        int digits = 1;
        for (long power = 10; power <= number; power *= 10) {
            digits++;
        }
        int rest = (int) number;
        for (int at = length + digits - 1; at >= length; at--, rest /= 10) {
            bytes[at] = (byte) ('0' + rest % 10);
        }
        length += digits;
        return this;
    }

    /** Adds a finite number, so that it reads back as the same double. */
    XmlBytes number(double number) {
        if (number == Math.rint(number) && Math.abs(number) < EXACT) {
            return number((long) number);
        }
        double scaled = Math.rint(number * DECIMALS);
        if (scaled > 0
                && scaled < DECIMALS
                && scaled / DECIMALS == number) { // printed by the runtime, it costs ten times as much
            return fraction((int) scaled);
        }
        return markup(Double.toString(number));
    }

    private XmlBytes fraction(int tenThousandths) {
        room(DIGITS);
        bytes[length++] = '0';
        bytes[length++] = '.';
        for (int rest = tenThousandths, unit = DECIMALS / 10; rest > 0; rest %= unit, unit /= 10) {
            bytes[length++] = (byte) ('0' + rest / unit);
        }
        return this;
    }

    /** Adds words: what XML cannot hold is written as {@code _xHHHH_}, and what only looks like that is guarded. */
    XmlBytes words(String text) {
        room(text.length() * LONGEST_GUARD);
        for (int at = 0; at < text.length(); at++) {
            at = plain(text, at);
            if (at < text.length()) {
                at = guarded(text, at);
            }
        }
        return this;
    }

    /** Adds letters as long as they are plain; gives the place of the first that is not. */
    private int plain(String text, int from) {
        byte[] into = bytes; // nearly all words of a workbook pass here: the runtime keeps these two in registers
        int end = length;
        int at = from;
        for (; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter >= PLAIN.length || !PLAIN[letter]) {
                break;
            }
            into[end++] = (byte) letter;
        }
        length = end;
        return at;
    }

    /** Adds a letter that is not plain; gives the place of the last one it took. */
    private int guarded(String text, int at) {
        char letter = text.charAt(at);
        switch (letter) {
            case '&' -> markup("&amp;");
            case '<' -> markup("&lt;");
            case '>' -> markup("&gt;");
            case '"' -> markup("&quot;");
            case '_' -> markup(startsEscape(text, at) ? "_x005F_" : "_");
            case '\r' -> markup(at + 1 < text.length() && text.charAt(at + 1) == '\n' ? "" : "\n");
            default -> {
                return foreign(text, at);
            }
        }
        return at;
    }

    private int foreign(String text, int at) {
        char letter = text.charAt(at);
        if (Character.isSurrogate(letter)) {
            boolean pair = at + 1 < text.length() && Character.isSurrogatePair(letter, text.charAt(at + 1));
            if (pair) {
                utf8(text.codePointAt(at));
                return at + 1;
            }
            utf8('\uFFFD'); // half a letter: the dump was cut inside it
        } else if (letter < ' ' || letter >= '\uFFFE') {
            markup(String.format("_x%04X_", (int) letter));
        } else {
            utf8(letter);
        }
        return at;
    }

    private void utf8(int letter) {
        if (letter < 0x80) {
            bytes[length++] = (byte) letter;
        } else if (letter < 0x800) {
            bytes[length++] = (byte) (0xC0 | (letter >> 6));
            bytes[length++] = (byte) (0x80 | (letter & 0x3F));
        } else {
            if (letter < 0x10000) {
                bytes[length++] = (byte) (0xE0 | (letter >> 12));
            } else {
                bytes[length++] = (byte) (0xF0 | (letter >> 18));
                bytes[length++] = (byte) (0x80 | ((letter >> 12) & 0x3F));
            }
            bytes[length++] = (byte) (0x80 | ((letter >> 6) & 0x3F));
            bytes[length++] = (byte) (0x80 | (letter & 0x3F));
        }
    }

    private static boolean startsEscape(String text, int at) {
        if (at + ESCAPE >= text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + ESCAPE) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + ESCAPE; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }

    /** Hands over what is there as soon as it is worth it. */
    void drain(OutputStream out) throws IOException {
        if (length >= FULL) {
            flush(out);
        }
    }

    /** Hands over what is there. */
    void flush(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
