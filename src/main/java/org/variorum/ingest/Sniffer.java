package org.variorum.ingest;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.variorum.clean.Charsets;
import org.variorum.ingest.format.CsvReader;
import org.variorum.ingest.format.Reason;
import org.variorum.ingest.format.RefusedException;
import org.variorum.ingest.format.WarcReader;
import org.variorum.ingest.xml.XmlRoots;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/** Tells a file's format by its first bytes; its name says nothing. Stateless. */
final class Sniffer {
    private static final Pattern JSON = Pattern.compile("\\[\\s*(\\{|]\\s*$)|\\[\\s*$|\\{\\s*([\"'}]|$)");
    private static final Pattern HTML =
            Pattern.compile("<!doctype\\s+html|<(html|head|body|article|div|meta|p)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML =
            Pattern.compile("<\\?xml|<!doctype|<[\\w:.-]{1,60}\\s+xmlns", Pattern.CASE_INSENSITIVE);
    private static final double MOST_CONTROLS = 0.02; // share of control bytes that a text may have
    private static final List<List<String>> SIGNATURES = Lexicon.rows("ingest", Language.UNKNOWN, "signatures");

    private Sniffer() {}

    /**
     * The format of a file that starts with these bytes.
     *
     * @throws RefusedException if it is none of the formats that are read
     */
    static Format format(byte[] head, FieldNames names) throws RefusedException {
        String start = start(head);
        if (WarcReader.isWarc(start)) {
            return Format.WARC;
        }
        refuseSigned(head);
        if (start.isEmpty()) {
            refuseBinary(head);
        }
        if (start.isEmpty() && head.length < org.variorum.ingest.format.Container.HEAD_BYTES) {
            throw new RefusedException(Reason.EMPTY_FILE, "The file has no text. Remove it, or fetch it again.");
        }
        if (JSON.matcher(start).lookingAt()) {
            return Format.JSON;
        }
        if (XmlRoots.recordElement(start).isPresent()) {
            return Format.XML;
        }
        if (start.startsWith("<") && HTML.matcher(start).find()) {
            return Format.HTML;
        }
        if (XML.matcher(start).lookingAt()) {
            throw new RefusedException(
                    Reason.UNSUPPORTED,
                    "The XML starts with \"" + XmlRoots.root(start)
                            + "\", which holds no articles that are known. Read are RSS, Atom, NewsML-G2 news items and"
                            + " NITF; export it as one of these, as JSON Lines, CSV or HTML.");
        }
        if (isTable(head, names)) {
            return Format.CSV;
        }
        refuseBinary(head);
        return Format.PLAIN_TEXT;
    }

    private static void refuseSigned(byte[] head) throws RefusedException {
        String hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, 16));
        for (List<String> signature : SIGNATURES) {
            if (hex.startsWith(signature.get(0))) {
                throw new RefusedException(
                        Reason.UNSUPPORTED,
                        "This is " + signature.get(1)
                                + ", which is not read. Unpack or export it as text, JSON Lines, CSV or HTML.");
            }
        }
    }

    /** What shows no format and has bytes that no text has. A few of them in a dump cost their own records only. */
    private static void refuseBinary(byte[] head) throws RefusedException {
        if (Charsets.byteOrderMark(head).isPresent() || Charsets.wide(head).isPresent()) {
            return;
        }
        int controls = 0;
        for (byte b : head) {
            controls += b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B ? 1 : 0;
        }
        if (controls > MOST_CONTROLS * head.length && controls > 2) {
            throw new RefusedException(
                    Reason.UNSUPPORTED,
                    "The bytes are no text. Remove the file, or export it as text, JSON Lines, CSV or HTML.");
        }
    }

    /**
     * The first letters, whatever the encoding, without blanks and marks before them. All formats can be told by ASCII
     * alone.
     */
    static String start(byte[] head) {
        int mark = Charsets.byteOrderMark(head)
                .map(charset -> Charsets.markLength(head, charset))
                .orElse(0);
        return new String(head, mark, head.length - mark, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .strip();
    }

    /** A first line of two or more names, at least two of them known, is a table's header. */
    private static boolean isTable(byte[] head, FieldNames names) throws RefusedException {
        List<String> fields = CsvReader.header(head).stream()
                .flatMap(name -> names.alias(name).stream())
                .map(FieldNames.Alias::field)
                .distinct()
                .toList();
        if (fields.size() < 2) {
            return false;
        }
        if (!fields.contains("text") && !fields.contains("html")) {
            throw new RefusedException(
                    Reason.NO_TEXT_COLUMN,
                    "The table's header names " + String.join(", ", fields).toLowerCase(Locale.ROOT)
                            + " and no column with the text. Add its name to the field names in the configuration.");
        }
        return true;
    }
}
