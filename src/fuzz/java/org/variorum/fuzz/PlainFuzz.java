package org.variorum.fuzz;

/** Foreign bytes as a plain text. */
public final class PlainFuzz {
    private static final Promises PROMISES = new Promises();

    private PlainFuzz() {}

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        PROMISES.hold(Promises.utf8("Bridge opens\n\nThe bridge opened, the council said on Monday.\n\n"), input);
    }
}
