package org.variorum.name.cue;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.text.Span;

/** A text whose names were marked as {name=what it is}: the text without the marks, and what is marked in it. */
record MarkedText(String text, Map<Span, String> names) {

    static MarkedText read(String marked) {
        StringBuilder text = new StringBuilder();
        Map<Span, String> names = new TreeMap<>();
        int at = 0;
        for (int open = marked.indexOf('{'); open >= 0; open = marked.indexOf('{', at)) {
            int close = marked.indexOf('}', open);
            int equals = marked.lastIndexOf('=', close);
            text.append(marked, at, open);
            Span span = new Span(text.length(), text.length() + equals - open - 1);
            text.append(marked, open + 1, equals);
            names.put(span, marked.substring(equals + 1, close));
            at = close + 1;
        }
        return new MarkedText(text.append(marked.substring(at)).toString(), names);
    }

    /** The lines of a file of the tests but for comments. */
    static List<String> lines(String file) throws IOException {
        try (InputStream in = MarkedText.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
