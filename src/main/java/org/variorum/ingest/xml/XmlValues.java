package org.variorum.ingest.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/**
 * The values of one item by the path of their element. Prefixes stay as they are written, but that of the item itself
 * goes. Document types are not read, so there are no entities but those of XML and the named letters of HTML. For one
 * thread.
 */
final class XmlValues {
    private static final int DEEPEST = 200; // elements inside each other
    private static final int LONGEST_PATH = 500; // no longer one leads to a field
    private static final String MARKUP = "markup"; // the field whose elements keep their tags
    private static final String AUTHORS = "authors"; // the field that can have several values

    private final XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
    private final Function<String, Optional<String>> fields;

    XmlValues(Function<String, Optional<String>> fields) {
        this.fields = fields;
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        parsers.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        parsers.setXMLResolver(
                (publicId, systemId, baseUri, namespace) -> new java.io.ByteArrayInputStream(new byte[0]));
    }

    /** The values of a whole element. */
    Map<String, String> of(String xml) throws XMLStreamException {
        Map<String, String> values = new LinkedHashMap<>();
        read(xml, values);
        return values;
    }

    /** The values of a piece that breaks off somewhere: those before it does. */
    void addAll(String start, Map<String, String> values) {
        try {
            read(start, values);
        } catch (XMLStreamException e) {
            // the piece ends where the first item starts, and its elements are still open there
        }
    }

    private void read(String xml, Map<String, String> values) throws XMLStreamException {
        XMLStreamReader in = parsers.createXMLStreamReader(new StringReader(xml));
        Walk walk = new Walk(values);
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> walk.open(in);
                case XMLStreamConstants.END_ELEMENT -> walk.close(in.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> walk.words(in.getText(), false);
                case XMLStreamConstants.CDATA -> walk.words(in.getText(), true);
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    walk.words(Parser.unescapeEntities("&" + in.getLocalName() + ";", true), false);
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
    }

    /** An element whose text is wanted, and its tags where it is markup. */
    private static final class Wanted {
        private final String path;
        private final boolean markup;
        private final boolean several;
        private final int depth;
        private final StringBuilder text = new StringBuilder();
        private boolean tagged; // it has an element inside; else its text may itself be markup, escaped

        Wanted(String path, String field, int depth) {
            this.path = path;
            this.markup = field.equals(MARKUP);
            this.several = field.equals(AUTHORS);
            this.depth = depth;
        }

        void tag(String tag) {
            if (markup && !tagged) {
                String before = escaped(text.toString());
                text.setLength(0);
                text.append(before);
                tagged = true;
            }
            text.append(markup ? "<" + tag + ">" : "");
        }

        /** Words inside; in a feed's CDATA they are markup even beside elements. */
        void words(String words, boolean cdata) {
            text.append(tagged && !cdata ? escaped(words) : words);
        }

        private static String escaped(String words) {
            return words.replace("&", "&amp;").replace("<", "&lt;");
        }
    }

    /** The way through one item. */
    private final class Walk {
        private final Map<String, String> values;
        private final Deque<String> paths = new ArrayDeque<>();
        private final List<Wanted> wanted = new ArrayList<>();
        private String prefix = "";

        Walk(Map<String, String> values) {
            this.values = values;
        }

        void open(XMLStreamReader in) throws XMLStreamException {
            if (paths.size() >= DEEPEST) {
                throw new XMLStreamException("more than " + DEEPEST + " elements stand inside each other");
            }
            String name = in.getLocalName();
            if (paths.isEmpty()) {
                prefix = name.substring(0, name.indexOf(':') + 1);
            }
            String tag = XmlRoots.local(name);
            wanted.forEach(w -> w.tag(tag));
            String above = paths.isEmpty() ? "" : paths.getFirst() + ".";
            String path = above.length() + name.length() > LONGEST_PATH ? "" : above + own(name) + relation(in);
            paths.push(path);
            for (int i = 0; i < in.getAttributeCount(); i++) {
                keep(path + "@" + own(attribute(in, i)), in.getAttributeValue(i), false);
            }
            fields.apply(path).ifPresent(field -> wanted.add(new Wanted(path, field, paths.size())));
        }

        void words(String words, boolean cdata) {
            wanted.forEach(w -> w.words(words, cdata));
        }

        void close(String name) {
            int last = wanted.size() - 1;
            if (last >= 0 && wanted.get(last).depth == paths.size()) {
                Wanted done = wanted.remove(last);
                keep(done.path, done.text.toString().strip(), done.several);
            }
            String tag = XmlRoots.local(name);
            if (!tag.equals("br")) { // its end tag would be read as a second break
                wanted.forEach(w -> w.tag("/" + tag));
            }
            paths.pop();
        }

        private void keep(String path, String value, boolean several) {
            if (value.isBlank() || (path.indexOf('@') >= 0 && fields.apply(path).isEmpty())) {
                return;
            }
            values.merge(path, value, (first, next) -> several ? first + "\n" + next : first);
        }

        /** A link says by an attribute what it leads to; the others by their name. */
        private String relation(XMLStreamReader in) {
            for (int i = 0; i < in.getAttributeCount(); i++) {
                if (own(attribute(in, i)).equals("rel")) {
                    return "[" + in.getAttributeValue(i) + "]";
                }
            }
            return "";
        }

        private static String attribute(XMLStreamReader in, int i) {
            String name = in.getAttributeLocalName(i);
            String space = in.getAttributePrefix(i);
            return space == null || space.isEmpty() ? name : space + ":" + name;
        }

        private String own(String name) {
            return !prefix.isEmpty() && name.startsWith(prefix) ? name.substring(prefix.length()) : name;
        }
    }
}
