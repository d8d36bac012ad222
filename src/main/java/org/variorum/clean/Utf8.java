package org.variorum.clean;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks at bytes as UTF-8 (Unicode Standard, table 3-7) without decoding them, eight plain ones at a time. Stateless,
 * safe to share between threads.
 */
final class Utf8 {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final int DAMAGED_FROM = 4; // whole sequences to a broken one

    private Utf8() {}

    /** Whether all of it is well-formed and without zeros, so that a parser of UTF-8 reads the same as a decoder. */
    static boolean isWellFormed(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            at = behindPlain(bytes, at);
            if (at < bytes.length) {
                int length = sequence(bytes, at);
                if (length == 0) {
                    return false;
                }
                at += length;
            }
        }
        return true;
    }

    /** Mostly well-formed sequences and a few broken ones: cut or patched UTF-8. */
    static boolean isDamaged(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] < 0) {
                int length = sequence(bytes, at);
                good += length > 0 ? 1 : 0;
                bad += length > 0 ? 0 : 1;
                at += Math.max(length, broken(bytes, at)) - 1;
            }
        }
        return good > DAMAGED_FROM * bad;
    }

    /** How many bytes a sequence has that breaks off: its first and what could go on with it. */
    private static int broken(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
        int end = at + 1;
        while (end < bytes.length && end <= at + more && isLater(bytes[end])) {
            end++;
        }
        return end - at;
    }

    private static int behindPlain(byte[] bytes, int from) {
        int at = from;
        while (at + Long.BYTES <= bytes.length) {
            long word = (long) EIGHT.get(bytes, at);
            long other = (word | (word - ONES)) & HIGH_BITS; // its lowest bit is that of the first zero or high byte
            if (other != 0) {
                return at + (Long.numberOfTrailingZeros(other) >>> 3);
            }
            at += Long.BYTES;
        }
        while (at < bytes.length && bytes[at] > 0) {
            at++;
        }
        return at;
    }

    /** Length of the well-formed sequence of several bytes that begins here; 0 if none does. */
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead >= 0xF5 || lead < 0xC2 ? 0 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (length == 0 || at + length > bytes.length || !isLater(bytes[at + 1])) {
            return 0;
        }
        if (length == 2) {
            return 2;
        }
        if (!isLater(bytes[at + 2]) || !isLater(bytes[at + length - 1])) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        boolean overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
        boolean beyond = (lead == 0xED && second > 0x9F) || (lead == 0xF4 && second > 0x8F); // half a pair; no letter
        return overlong || beyond ? 0 : length;
    }

    private static boolean isLater(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
