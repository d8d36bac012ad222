package org.variorum.layout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Turns one record of the domain into bytes and back: a number that names the layout, then the components, deflated for speed. The number follows from
 * the record's own components, so a row that another version of the program laid out otherwise is refused, and nobody has to remember to count a
 * version up. Our own rather than a library's: binary JSON took some four times as long to read back (src/bench/RESULTS.md), and every step reads what the
 * one before it wrote. Safe to share between threads.
 */
public final class Encoding {
    private static final int BUFFER = 4096;
    private static final Map<Class<?>, Layout> LAYOUTS = new ConcurrentHashMap<>();

    private Encoding() {}

    private record Layout(Shape shape, long number) {
        static Layout of(Class<?> type) {
            Shape shape = Shape.of(type);
            CRC32 number = new CRC32();
            number.update(shape.name().getBytes(StandardCharsets.UTF_8));
            return new Layout(shape, number.getValue());
        }
    }

    /** The bytes of one record. */
    public static byte[] encode(Record row) {
        Layout layout = LAYOUTS.computeIfAbsent(row.getClass(), Layout::of);
        ByteSink sink = new ByteSink();
        sink.number(layout.number());
        layout.shape().put(row, sink);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(BUFFER);
        Deflater fast = new Deflater(Deflater.BEST_SPEED, true);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, fast, BUFFER)) {
            out.write(sink.toBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return packed.toByteArray();
    }

    /**
     * The record of these bytes.
     *
     * @throws LayoutException if another version of the program wrote them, or they are damaged
     */
    public static <T> T decode(byte[] bytes, Class<T> type) {
        Layout layout = LAYOUTS.computeIfAbsent(type, Layout::of);
        Inflater inflater = new Inflater(true);
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes), inflater, BUFFER)) {
            ByteSource source = new ByteSource(in.readAllBytes());
            if (source.number() != layout.number()) {
                throw new LayoutException("a stored " + type.getSimpleName()
                        + " was written by another version of Variorum: run the night again with --fresh");
            }
            return type.cast(layout.shape().take(source));
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new LayoutException(
                    "a stored " + type.getSimpleName() + " cannot be read (" + e
                            + "): run the night again with --fresh",
                    e);
        } finally {
            inflater.end();
        }
    }
}
