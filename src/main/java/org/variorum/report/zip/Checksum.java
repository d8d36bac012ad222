package org.variorum.report.zip;

/** CRC-32 of bytes that stand behind each other, from the checksum of each stretch alone. Stateless. After zlib's crc32_combine. */
final class Checksum {
    private static final int POLYNOMIAL = 0xEDB88320; // reflected, as in RFC 1952

    private Checksum() {}

    /** The checksum of both stretches, the second one of {@code size} bytes. */
    static long joined(long first, long second, long size) {
        int[] zeroBit = new int[Integer.SIZE]; // what one zero bit does to each bit of a checksum
        zeroBit[0] = POLYNOMIAL;
        for (int bit = 1; bit < Integer.SIZE; bit++) {
            zeroBit[bit] = 1 << (bit - 1);
        }
        int[] zeros = squared(squared(squared(zeroBit))); // a byte of them
        int moved = (int) first;
        for (long left = size; left != 0; left >>>= 1) {
            if ((left & 1) == 1) {
                moved = times(zeros, moved);
            }
            zeros = squared(zeros);
        }
        return Integer.toUnsignedLong(moved ^ (int) second);
    }

    private static int times(int[] matrix, int vector) {
        int sum = 0;
        for (int bit = 0; bit < Integer.SIZE; bit++) {
            sum ^= ((vector >>> bit) & 1) == 1 ? matrix[bit] : 0;
        }
        return sum;
    }

    private static int[] squared(int[] matrix) {
        int[] square = new int[Integer.SIZE];
        for (int bit = 0; bit < Integer.SIZE; bit++) {
            square[bit] = times(matrix, matrix[bit]);
        }
        return square;
    }
}
