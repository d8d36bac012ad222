package org.variorum.ingest.xml;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/** Tells XML dumps by their root element. Stateless, safe to share between threads. */
public final class XmlRoots {
    private static final Pattern ROOT = Pattern.compile("<([\\p{Alpha}_][\\w.-]{0,60}(?::[\\w.-]{1,60})?)");
    private static final Map<String, String> RECORDS = Lexicon.rows("ingest", Language.UNKNOWN, "xml_records").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private XmlRoots() {}

    /** The element that holds one record, if the file is an XML dump that is read. */
    public static Optional<String> recordElement(String start) {
        return Optional.ofNullable(RECORDS.get(root(start)));
    }

    /** The root element's name without its prefix; empty if the file does not start like XML. */
    public static String root(String start) {
        int at = rootAt(start);
        Matcher root = ROOT.matcher(start);
        return at >= 0 && root.find(at) && root.start() == at ? local(root.group(1)) : "";
    }

    /** Where the root element starts, behind declarations and comments; below zero if none is in sight. */
    static int rootAt(String start) {
        int at = 0;
        while (at >= 0 && at < start.length()) {
            if (Character.isWhitespace(start.charAt(at))) {
                at++;
            } else if (start.startsWith("<?", at)) {
                at = behind(start, "?>", at);
            } else if (start.startsWith("<!--", at)) {
                at = behind(start, "-->", at);
            } else if (start.startsWith("<!", at)) {
                at = behindType(start, at);
            } else {
                return start.charAt(at) == '<' ? at : -1;
            }
        }
        return -1;
    }

    /** Behind a document type, which may have declarations of its own in brackets. */
    private static int behindType(String start, int at) {
        int end = start.indexOf('>', at);
        int inner = end < 0 ? -1 : start.substring(at, end).indexOf('[');
        int closed = inner < 0 ? at : behind(start, "]", at + inner);
        return closed < 0 ? -1 : behind(start, ">", closed);
    }

    private static int behind(String start, String end, int from) {
        int at = start.indexOf(end, from);
        return at < 0 ? -1 : at + end.length();
    }

    /** A name without its prefix. */
    static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
