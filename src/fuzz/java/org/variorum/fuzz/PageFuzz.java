package org.variorum.fuzz;

/** Foreign bytes inside a page. */
public final class PageFuzz {
    private static final Promises PROMISES = new Promises();

    private PageFuzz() {}

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        PROMISES.hold(
                Promises.utf8("<!DOCTYPE html><html lang=\"en\"><body><p>The bridge opened, the council said.</p>"),
                input,
                Promises.utf8("<p>It closed again on Monday, the council said.</p></body></html>"));
    }
}
