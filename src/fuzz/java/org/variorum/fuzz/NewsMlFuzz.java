package org.variorum.fuzz;

/** Foreign bytes inside a NewsML-G2 item. */
public final class NewsMlFuzz {
    private static final Promises PROMISES = new Promises();

    private NewsMlFuzz() {}

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        PROMISES.hold(
                Promises.utf8("<?xml version=\"1.0\"?><newsItem guid=\"g1\" version=\"2\"><contentMeta><headline>Bridge</headline>"
                        + "</contentMeta><contentSet><inlineXML><nitf><body><body.content><p>"),
                input,
                Promises.utf8("</p></body.content></body></nitf></inlineXML></contentSet></newsItem>"));
    }
}
