package org.variorum.fuzz;

/** Foreign bytes inside an item of a feed. */
public final class FeedFuzz {
    private static final Promises PROMISES = new Promises();

    private FeedFuzz() {}

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        PROMISES.holdBehindGood(
                Promises.utf8("<rss version=\"2.0\"><channel><title>Courier</title><item><guid>g1</guid><description>The"
                        + " bridge opened.</description></item><item>"),
                input,
                Promises.utf8("</item><item><guid>g2</guid><description>It closed.</description></item></channel></rss>"));
    }
}
