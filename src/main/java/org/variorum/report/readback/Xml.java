package org.variorum.report.readback;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML of a workbook: no document types, nothing from outside. Stateless. */
final class Xml {
    private static final XMLInputFactory FACTORY = factory();
    private static final int ESCAPE = "_x0000_".length();
    private static final int HEXADECIMAL = 16;

    private Xml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static XMLStreamReader open(InputStream in) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(in);
    }

    /** The value of an attribute, whatever its namespace; empty if there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The words of the element at which the reader stands, left out what only tells how they are pronounced. */
    static String words(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        int depth = 1;
        int silent = 0; // depth of the phonetic guide that is being skipped
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    depth++;
                    silent = silent == 0 && xml.getLocalName().equals("rPh") ? depth : silent;
                }
                case XMLStreamReader.END_ELEMENT -> {
                    silent = silent == depth ? 0 : silent;
                    depth--;
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.SPACE, XMLStreamReader.CDATA ->
                    words.append(silent == 0 ? xml.getText() : "");
                default -> {} // comments
            }
        }
        return unescaped(words);
    }

    /** Turns {@code _x000A_} back into the letter that XML cannot hold. */
    private static String unescaped(CharSequence text) {
        String words = text.toString();
        int from = words.indexOf("_x");
        if (from < 0) {
            return words;
        }
        StringBuilder plain = new StringBuilder();
        int done = 0;
        for (int at = from; at >= 0; at = words.indexOf("_x", Math.max(done, at + 1))) {
            int letter = escaped(words, at);
            if (letter >= 0) {
                plain.append(words, done, at).append((char) letter);
                done = at + ESCAPE;
            }
        }
        return plain.append(words, done, words.length()).toString();
    }

    private static int escaped(String words, int at) {
        if (at + ESCAPE > words.length() || words.charAt(at + ESCAPE - 1) != '_') {
            return -1;
        }
        int letter = 0;
        for (int i = at + 2; i < at + ESCAPE - 1; i++) {
            int digit = Character.digit(words.charAt(i), HEXADECIMAL);
            if (digit < 0) {
                return -1;
            }
            letter = letter * HEXADECIMAL + digit;
        }
        return letter;
    }
}
