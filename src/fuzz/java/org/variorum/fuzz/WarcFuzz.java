package org.variorum.fuzz;

/** Foreign bytes as the head and body of a page in a web archive. */
public final class WarcFuzz {
    private static final Promises PROMISES = new Promises();

    private WarcFuzz() {}

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        PROMISES.hold(
                Promises.utf8("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://courier.example/a\r\nWARC-Date:"
                        + " 2031-05-06T07:08:09Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                        + (input.length + 17) + "\r\n\r\nHTTP/1.1 200 OK\r\n"),
                input,
                Promises.utf8("\r\n\r\nWARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n"));
    }
}
