package org.variorum.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.smile.SmileMapper;

/**
 * Turns one record of the domain into bytes and back: a version byte, then Smile (binary JSON), deflated for speed. Rows of another version are
 * refused by name rather than misread. Safe to share between threads.
 */
public final class Encoding {
    /** Raise it whenever a stored record changes its shape. */
    public static final int VERSION = 1;

    private static final ObjectMapper MAPPER = SmileMapper.builder().build();

    private Encoding() {}

    /** The bytes of one record. */
    public static byte[] encode(Object row) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        bytes.write(VERSION);
        Deflater fast = new Deflater(Deflater.BEST_SPEED, true);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, fast, 4096)) {
            out.write(MAPPER.writeValueAsBytes(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    /**
     * The record of these bytes.
     *
     * @throws StoreException if another version of the program wrote them
     */
    public static <T> T decode(byte[] bytes, Class<T> type) {
        if (bytes.length == 0 || bytes[0] != VERSION) {
            throw new StoreException("a stored " + type.getSimpleName()
                    + " was written by another version of Variorum: run the night again with --fresh");
        }
        java.util.zip.Inflater inflater = new java.util.zip.Inflater(true);
        try (InflaterInputStream in =
                new InflaterInputStream(new ByteArrayInputStream(bytes, 1, bytes.length - 1), inflater, 4096)) {
            return MAPPER.readValue(in.readAllBytes(), type);
        } catch (IOException | JacksonException e) {
            throw new StoreException("a stored " + type.getSimpleName()
                    + " cannot be read (" + e.getMessage() + "): run the night again with --fresh", e);
        } finally {
            inflater.end();
        }
    }
}
