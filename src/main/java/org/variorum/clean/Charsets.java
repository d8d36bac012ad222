package org.variorum.clean;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import org.variorum.article.Decoding;
import org.variorum.article.Decoding.How;

/**
 * Decides how bytes are to be read, by falling weight of evidence: a byte order mark, strict UTF-8 that uses more than
 * ASCII (no other encoding looks like it by chance, so it also unmasks a wrong declaration), the declared charset,
 * plain ASCII, and at last ICU's statistics. Bytes that fit nothing are never replaced in silence: there is no answer
 * then. Stateless, safe to share between threads.
 */
public final class Charsets {
    private static final int LEAST_CONFIDENCE = 15; // of ICU's 100; short honest texts reach 20 to 40
    private static final int DETECTED_FROM = 1 << 16; // bytes that ICU looks at
    private static final int WIDE_FROM = 64; // bytes from which on a few zeros prove UTF-16
    private static final char REPLACEMENT = '\uFFFD'; // stands for a broken sequence, or for itself
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    /**
     * Decoded bytes and the decision behind them. Immutable.
     *
     * @param text without a leading byte order mark, which belongs to the encoding and not to the text
     * @param decoding what was decided
     */
    public record Decoded(String text, Decoding decoding) {}

    private Charsets() {}

    /**
     * Decodes bytes.
     *
     * @param declared the charset that the dump names, if it names one
     * @return empty if the bytes fit no charset, or look like damaged UTF-8
     */
    public static Optional<Decoded> decode(byte[] bytes, Optional<String> declared) {
        Optional<Charset> mark = byteOrderMark(bytes);
        if (mark.isPresent()) {
            return strict(bytes, markLength(bytes, mark.get()), mark.get(), How.BYTE_ORDER_MARK);
        }
        Optional<Decoded> wide = wide(bytes).flatMap(charset -> strict(bytes, 0, charset, How.DETECTED));
        if (wide.isPresent()) {
            return wide;
        }
        Optional<Decoded> utf8 = strict(bytes, 0, StandardCharsets.UTF_8, How.STRICT_UTF_8);
        boolean ascii = utf8.isPresent() && utf8.get().text().length() == bytes.length;
        if (utf8.isPresent() && !ascii) {
            return utf8;
        }
        Optional<Decoded> said = declared.flatMap(Charsets::named)
                .filter(charset -> !charset.name().startsWith("UTF-")) // tried already: bytes show these themselves
                .flatMap(charset -> strict(bytes, 0, charset, How.DECLARED));
        if (said.isPresent() && looksLikeText(said.get().text())) {
            return said;
        }
        return ascii ? utf8 : Utf8.isDamaged(bytes) ? Optional.empty() : detected(bytes);
    }

    /** Whether bytes are UTF-8 without zeros to the last one, so that a parser may take them as they stand. */
    public static boolean isUtf8(byte[] bytes) {
        return Utf8.isWellFormed(bytes);
    }

    /** The Unicode encoding that a byte order mark at the start announces. */
    public static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(UTF_32LE);
        }
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(UTF_32BE);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return starts(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Length in bytes of the mark that {@link #byteOrderMark} found. */
    public static int markLength(byte[] bytes, Charset charset) {
        return charset.equals(StandardCharsets.UTF_8)
                ? 3
                : charset.equals(UTF_32BE) || charset.equals(UTF_32LE) ? 4 : 2;
    }

    /** UTF-16 without a byte order mark: of its first letters' bytes only every second one is ever zero. */
    public static Optional<Charset> wide(byte[] head) {
        int even = 0;
        int odd = 0;
        int seen = Math.min(head.length, 512);
        for (int i = 0; i < seen; i++) {
            if (head[i] == 0) {
                even += (i + 1) % 2;
                odd += i % 2;
            }
        }
        if (isUpperByte(odd, even, seen)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return isUpperByte(even, odd, seen) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Whether zeros are where letters of Latin, or at least the blanks of another script, have them. */
    private static boolean isUpperByte(int zeros, int others, int seen) {
        return (zeros * 3 > seen && others * 20 < seen) || (seen >= WIDE_FROM && zeros * 20 > seen && others == 0);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        boolean starts = bytes.length >= mark.length;
        for (int i = 0; starts && i < mark.length; i++) {
            starts = (bytes[i] & 0xFF) == mark[i];
        }
        return starts;
    }

    private static Optional<Decoded> strict(byte[] bytes, int from, Charset charset, How how) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            String text = new String(bytes, from, bytes.length - from, charset); // several times as fast as a decoder
            if (text.indexOf(REPLACEMENT) < 0) {
                return Optional.of(new Decoded(text, new Decoding(charset.name(), how)));
            }
        }
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return Optional.of(new Decoded(text.toString(), new Decoding(charset.name(), how)));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** A charset by any of its names; ISO 8859-1 means Windows-1252 on the web (WHATWG Encoding Standard). */
    private static Optional<Charset> named(String name) {
        try {
            Charset charset = Charset.forName(name.strip());
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<Decoded> detected(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length > DETECTED_FROM ? Arrays.copyOf(bytes, DETECTED_FROM) : bytes);
        for (CharsetMatch match : detector.detectAll()) {
            if (match.getConfidence() < LEAST_CONFIDENCE) {
                break;
            }
            Optional<Decoded> read = named(match.getName())
                    .flatMap(charset -> strict(bytes, 0, charset, How.DETECTED))
                    .filter(decoded -> looksLikeText(decoded.text()));
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    /** No text has C1 controls or replacement characters; their presence means that the charset was guessed wrong. */
    private static boolean looksLikeText(String text) {
        return text.chars().noneMatch(c -> (c >= 0x80 && c < 0xA0 && c != 0x85) || c == 0xFFFD || c == 0xFFFF);
    }
}
