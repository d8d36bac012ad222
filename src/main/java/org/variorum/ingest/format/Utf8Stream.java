package org.variorum.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.variorum.clean.Charsets;

/**
 * A UTF-16 or UTF-32 file as UTF-8, so that line formats need to know one encoding only. Offsets count in what comes
 * out.
 */
public final class Utf8Stream extends InputStream {
    private static final int CHUNK = 8192;

    private final Reader in;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer chars = CharBuffer.allocate(CHUNK).flip();
    private final ByteBuffer bytes = ByteBuffer.allocate(4 * CHUNK).flip();
    private boolean ended;

    private Utf8Stream(InputStream in, Charset charset) {
        this.in = new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The stream behind any byte order mark; as it is for UTF-8 and everything that holds ASCII. */
    public static InputStream of(Container container) throws IOException {
        InputStream stream = container.stream();
        Optional<Charset> mark = Charsets.byteOrderMark(container.head());
        if (mark.isPresent()) {
            stream.skipNBytes(Charsets.markLength(container.head(), mark.get()));
        }
        Charset charset = mark.or(() -> Charsets.wide(container.head())).orElse(StandardCharsets.UTF_8);
        return charset.equals(StandardCharsets.UTF_8) ? stream : new Utf8Stream(stream, charset);
    }

    @Override
    public int read() throws IOException {
        return bytes.hasRemaining() || fill() ? bytes.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (!bytes.hasRemaining() && !fill()) {
            return -1;
        }
        int n = Math.min(length, bytes.remaining());
        bytes.get(into, from, n);
        return n;
    }

    private boolean fill() throws IOException {
        bytes.clear();
        try {
            while (bytes.position() == 0 && !ended) {
                chars.compact();
                ended = in.read(chars) < 0;
                chars.flip();
                if (encoder.encode(chars, bytes, ended).isError()) {
                    throw new CharacterCodingException();
                }
            }
        } catch (CharacterCodingException e) {
            throw new RefusedException(
                    Reason.UNDECODABLE,
                    "The rest of the file is not in the encoding that it starts in. Export it again as UTF-8.");
        }
        bytes.flip();
        return bytes.hasRemaining();
    }
}
