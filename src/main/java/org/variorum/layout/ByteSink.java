package org.variorum.layout;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow as values are put in. Used by one thread. */
final class ByteSink {
    private byte[] bytes = new byte[1024];
    private int size;

    /** A number, the shorter the nearer it is to zero. */
    void number(long value) {
        long rest = (value << 1) ^ (value >> 63); // small negative numbers stay short too
        room(10);
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** Eight bytes of a floating number. */
    void real(double value) {
        room(8);
        long bits = Double.doubleToLongBits(value);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (bits >>> shift);
        }
    }

    /** Text with its length in front. */
    void text(String value) {
        raw(value.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes with their length in front. */
    void raw(byte[] value) {
        number(value.length);
        room(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
