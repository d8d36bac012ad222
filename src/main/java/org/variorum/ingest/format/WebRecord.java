package org.variorum.ingest.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.variorum.clean.Charsets;
import org.variorum.clean.page.PageReader;

/** One record of a web archive by its head, and the answer of a server inside it (RFC 9112). Immutable. */
final class WebRecord {
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]{2,40})");
    private static final int LONGEST_HEAD = 1 << 16;

    private final Map<String, String> head;

    private WebRecord(Map<String, String> head) {
        this.head = head;
    }

    /** A record with this head: a first line, and one line a name. */
    static WebRecord of(String head) {
        return new WebRecord(names(head));
    }

    /** Length of the block in bytes, below zero if the head does not tell. */
    long length() {
        try {
            return Long.parseLong(word("content-length"));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Whether the block, or its start, is a page or a text that was delivered in full. */
    boolean isPage(byte[] block) {
        return switch (word("warc-type")) {
            case "response" -> {
                String answer = head(block);
                yield answer.matches("HTTP/[\\d.]+ 2\\d\\d(?s:.*)") && isText(type(names(answer)));
            }
            case "resource", "conversion" -> isText(type(head));
            default -> false;
        };
    }

    /** The page in a whole block. */
    Cut cut(Slice block, int limit) {
        try {
            boolean answer = word("warc-type").equals("response");
            Map<String, String> names = answer ? names(head(block.bytes())) : head;
            byte[] body = answer ? body(block.bytes(), names, limit) : block.bytes();
            Matcher charset = CHARSET.matcher(type(names));
            Optional<String> declared =
                    charset.find() ? Optional.of(charset.group(1)) : PageReader.declaredCharset(body);
            Optional<Charsets.Decoded> page = Charsets.decode(body, declared);
            if (page.isEmpty()) {
                return Cut.bad(block, Reason.UNDECODABLE, "The page fits no character set. Fetch it again.");
            }
            Map<String, String> values = new LinkedHashMap<>();
            values.put(
                    "WARC-Target-URI", head.getOrDefault("warc-target-uri", "").replaceAll("^<|>$", ""));
            values.put(
                    type(names).startsWith("text/plain") ? "text" : "html",
                    page.get().text());
            return Cut.of(block, values, page.get().decoding());
        } catch (RefusedException e) {
            return Cut.bad(block, e.problem().reason(), e.problem().detail());
        } catch (IOException e) {
            return Cut.bad(
                    block, Reason.BROKEN_WARC, "The page cannot be unpacked: " + e.getMessage() + ". Fetch it again.");
        }
    }

    private static byte[] body(byte[] block, Map<String, String> names, int limit) throws IOException {
        byte[] sent = Arrays.copyOfRange(block, headEnd(block), block.length);
        boolean chunked = names.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked");
        byte[] packed = chunked ? unchunked(sent) : sent;
        String encoding = names.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT);
        boolean gzip = packed.length > 2 && (packed[0] & 0xFF) == 0x1F && (packed[1] & 0xFF) == 0x8B;
        InputStream in = new BufferedInputStream(new ByteArrayInputStream(packed));
        if (gzip) {
            return bounded(Unpacked.gzip(in, limit, Integer.MAX_VALUE), limit);
        }
        if (encoding.equals("deflate")) {
            return bounded(new InflaterInputStream(in), limit);
        }
        if (encoding.equals("br") || encoding.equals("zstd")) {
            throw new RefusedException(
                    Reason.UNSUPPORTED,
                    "The page is packed with \"" + encoding + "\", which is not read. Crawl with gzip or without.");
        }
        return packed;
    }

    private static byte[] bounded(InputStream in, int limit) throws IOException {
        byte[] bytes = in.readNBytes(limit);
        if (in.read() >= 0) {
            throw new RefusedException(
                    Reason.TOO_LARGE, "The page unpacks to more than the limit on record bytes. Raise it.");
        }
        return bytes;
    }

    /** The chunks put together; as it is, if it does not start with a chunk: many crawlers join them themselves. */
    private static byte[] unchunked(byte[] sent) {
        ByteArrayOutputStream body = new ByteArrayOutputStream(sent.length);
        int at = 0;
        while (at < sent.length) {
            int size = 0;
            int digits = 0;
            while (at < sent.length && digits < 7 && Character.digit(sent[at], 16) >= 0) {
                size = size * 16 + Character.digit(sent[at++], 16);
                digits++;
            }
            while (at < sent.length && sent[at] != '\n' && digits > 0) {
                at++;
            }
            if (digits == 0) {
                return body.size() == 0 ? sent : body.toByteArray();
            }
            int length = Math.max(0, Math.min(size, sent.length - at - 1));
            body.write(sent, Math.min(at + 1, sent.length), length);
            at = size == 0 ? sent.length : at + 1 + length + 2;
        }
        return body.toByteArray();
    }

    private static String head(byte[] block) {
        return new String(block, 0, headEnd(block), StandardCharsets.ISO_8859_1);
    }

    private static int headEnd(byte[] block) {
        int end = Math.min(block.length, LONGEST_HEAD);
        for (int i = 1; i < end; i++) {
            if (block[i] == '\n' && (block[i - 1] == '\n' || (i > 1 && block[i - 1] == '\r' && block[i - 2] == '\n'))) {
                return i + 1;
            }
        }
        return end;
    }

    private static Map<String, String> names(String head) {
        Map<String, String> names = new TreeMap<>();
        head.lines().skip(1).forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0) {
                names.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        });
        return names;
    }

    private static boolean isText(String type) {
        return type.startsWith("text/html") || type.startsWith("application/xhtml") || type.startsWith("text/plain");
    }

    private static String type(Map<String, String> names) {
        return names.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
    }

    private String word(String name) {
        return head.getOrDefault(name, "").toLowerCase(Locale.ROOT);
    }
}
