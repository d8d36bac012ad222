package org.variorum.fuzz;

/** Foreign bytes as the second line of a JSON Lines file. */
public final class JsonFuzz {
    private static final Promises PROMISES = new Promises();

    private JsonFuzz() {}

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        PROMISES.holdBehindGood(
                Promises.utf8("{\"id\":\"g1\",\"text\":\"The bridge opened.\"}\n{\"id\":\"b\",\"text\":\""),
                input,
                Promises.utf8("\n{\"id\":\"g2\",\"text\":\"It closed.\"}\n"));
    }
}
