package org.variorum.fuzz;

import java.util.Arrays;

/** Foreign bytes as the head and body of a page in a web archive. */
public final class WarcFuzz {
    private static final Promises PROMISES = new Promises();

    private static final String HTTP = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    private static final String PAGE =
            "\r\n\r\n<html><body><p>The bridge of Arlen opened on Monday, the harbour council said in a statement.</p>";

    private WarcFuzz() {}

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        byte[] head = Arrays.copyOf(input, input.length / 3);
        byte[] body = Arrays.copyOfRange(input, head.length, input.length);
        PROMISES.hold(
                Promises.utf8("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://courier.example/a\r\nWARC-Date:"
                        + " 2031-05-06T07:08:09Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                        + (HTTP.length() + input.length + PAGE.length()) + "\r\n\r\n" + HTTP),
                head,
                Promises.utf8(PAGE),
                body,
                Promises.utf8("\r\n\r\nWARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n"));
    }
}
