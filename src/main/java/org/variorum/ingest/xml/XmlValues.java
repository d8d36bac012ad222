package org.variorum.ingest.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
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
import org.codehaus.stax2.XMLInputFactory2;
import org.jsoup.parser.Parser;

/**
 * The values of one item by the path of their element. Prefixes stay as they are written, but that of the item itself
 * goes. Document types are not read, so there are no entities but those of XML and the named letters of HTML. For one
 * thread.
 */
final class XmlValues {
    private static final String MARKUP = "markup"; // the field whose elements keep their tags
    private static final String AUTHORS = "authors"; // the field that can have several values

    private final XMLInputFactory parsers = new WstxInputFactory();
    private final int depth; // most elements inside each other
    private final Place around;

    XmlValues(int depth, Function<String, Optional<String>> fields) {
        this.depth = depth;
        this.around = Place.around(fields);
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        parsers.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        parsers.setProperty(XMLInputFactory2.P_LAZY_PARSING, false); // what is broken shows itself while reading
        parsers.setXMLResolver((publicId, systemId, baseUri, namespace) -> new ByteArrayInputStream(new byte[0]));
    }

    /** The values of a whole element in UTF-8. */
    Map<String, String> of(byte[] utf8) throws XMLStreamException {
        return read(parsers.createXMLStreamReader(new ByteArrayInputStream(utf8), UTF_8.name()), new LinkedHashMap<>());
    }

    /** The same of one in letters. */
    Map<String, String> of(String xml) throws XMLStreamException {
        return read(parsers.createXMLStreamReader(new StringReader(xml)), new LinkedHashMap<>());
    }

    /** The values of a piece that breaks off somewhere: those before it does. */
    void addAll(String start, Map<String, String> values) {
        try {
            read(parsers.createXMLStreamReader(new StringReader(start)), values);
        } catch (XMLStreamException e) {
            // the piece ends where the first item starts, and its elements are still open there
        }
    }

    private Map<String, String> read(XMLStreamReader in, Map<String, String> values) throws XMLStreamException {
        Walk walk = new Walk(values);
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> walk.open(in);
                case XMLStreamConstants.END_ELEMENT -> walk.close(in.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> walk.words(in, false);
                case XMLStreamConstants.CDATA -> walk.words(in, true);
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    walk.words(Parser.unescapeEntities("&" + in.getLocalName() + ";", true)
                            .toCharArray());
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
        return values;
    }

    /** An element whose text is wanted, and its tags where it is markup. */
    private static final class Wanted {
        private final Place place;
        private final boolean markup;
        private final int depth;
        private final StringBuilder text = new StringBuilder();
        private boolean tagged; // it has an element inside; else its text may itself be markup, escaped
        private boolean covered; // a better known place inside it has the text, or may have

        Wanted(Place place, String field, int depth) {
            this.place = place;
            this.markup = field.equals(MARKUP);
            this.depth = depth;
        }

        void tag(String mark, String tag) {
            if (!markup || covered) {
                return;
            }
            if (!tagged) {
                char[] before = text.toString().toCharArray();
                text.setLength(0);
                escaped(before, 0, before.length);
                tagged = true;
            }
            text.append(mark).append(tag).append('>');
        }

        /** Words inside; in a feed's CDATA they are markup even beside elements. */
        void words(char[] letters, int from, int length, boolean cdata) {
            if (tagged && !cdata) {
                escaped(letters, from, length);
            } else {
                text.append(letters, from, length);
            }
        }

        private void escaped(char[] letters, int from, int length) {
            int start = from;
            for (int i = from; i < from + length; i++) {
                if (letters[i] == '&' || letters[i] == '<') {
                    text.append(letters, start, i - start).append(letters[i] == '&' ? "&amp;" : "&lt;");
                    start = i + 1;
                }
            }
            text.append(letters, start, from + length - start);
        }
    }

    /** The way through one item. */
    private final class Walk {
        private final Map<String, String> values;
        private final Deque<Place> places = new ArrayDeque<>();
        private final List<Wanted> wanted = new ArrayList<>();
        private String prefix = "";

        Walk(Map<String, String> values) {
            this.values = values;
            places.push(around);
        }

        void open(XMLStreamReader in) throws XMLStreamException {
            if (places.size() > depth) {
                throw new XMLStreamException("more than " + depth
                        + " elements stand inside each other; raise the limit on record depth if it is an honest one");
            }
            String name = in.getLocalName();
            if (places.size() == 1) {
                prefix = name.substring(0, name.indexOf(':') + 1);
            }
            wanted.forEach(w -> w.tag("<", XmlRoots.local(name)));
            Place place = places.getFirst().element(own(name) + relation(in));
            places.push(place);
            for (int i = 0; i < in.getAttributeCount(); i++) {
                Place attribute = place.attribute(own(attribute(in, i)));
                if (attribute.field().isPresent()) {
                    keep(attribute, in.getAttributeValue(i));
                }
            }
            if (place.field().isPresent()) {
                Wanted next = new Wanted(place, place.field().get(), places.size());
                wanted.forEach(w -> w.covered |= w.markup && next.markup);
                wanted.add(next);
            }
        }

        void words(XMLStreamReader in, boolean cdata) {
            for (Wanted one : wanted) {
                if (!one.covered) {
                    one.words(in.getTextCharacters(), in.getTextStart(), in.getTextLength(), cdata);
                }
            }
        }

        void words(char[] letters) {
            wanted.forEach(w -> w.words(letters, 0, letters.length, false));
        }

        void close(String name) {
            int last = wanted.size() - 1;
            if (last >= 0 && wanted.get(last).depth == places.size()) {
                Wanted done = wanted.remove(last);
                String text = done.text.toString().strip();
                if (!done.covered) {
                    keep(done.place, text);
                    uncover(done.markup && text.isEmpty());
                }
            }
            String tag = XmlRoots.local(name);
            if (!tag.equals("br")) { // its end tag would be read as a second break
                wanted.forEach(w -> w.tag("</", tag));
            }
            places.pop();
        }

        /** Goes on with the element around an empty one. */
        private void uncover(boolean empty) {
            int around = wanted.size() - 1;
            while (around >= 0 && !wanted.get(around).markup) {
                around--;
            }
            if (around >= 0 && empty) {
                wanted.get(around).covered = false;
            }
        }

        private void keep(Place place, String value) {
            if (!value.isBlank()) {
                boolean several = place.field().filter(AUTHORS::equals).isPresent();
                values.merge(place.path(), value, (first, next) -> several ? first + "\n" + next : first);
            }
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
