package org.variorum.fuzz;

/** Foreign bytes inside an array of JSON objects. */
public final class ArrayFuzz {
    private static final Promises PROMISES = new Promises();

    private ArrayFuzz() {}

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        PROMISES.holdBehindGood(
                Promises.utf8("[{\"id\":\"g1\",\"text\":\"The bridge opened.\"},\n{\"id\":\"b\",\"body\":"),
                input,
                Promises.utf8("},\n{\"id\":\"g2\",\"text\":\"It closed.\"}]"));
    }
}
