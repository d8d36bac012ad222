package org.variorum.name.cue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.article.Field;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.NameFinder;
import org.variorum.name.NameMention;
import org.variorum.text.Language;
import org.variorum.text.Reading;
import org.variorum.text.Span;

class NameFindersTest {

    /** An engine that takes the first word of any text for a person. */
    public static final class FirstWord implements NameFinder {
        @Override
        public List<NameMention> find(Reading reading, Field field) {
            return List.of(
                    new NameMention(field, new Span(0, reading.tokens().get(0).end()), Kind.PERSON, Form.FULL, ""));
        }
    }

    @Test
    void theBuiltInFinderServesWhereNoOtherIsOffered() {
        assertInstanceOf(CueNameFinder.class, NameFinders.find());
    }

    @Test
    void anEngineOnTheClassPathTakesItsPlace(@TempDir Path folder) throws Exception {
        Path service = folder.resolve("META-INF/services/" + NameFinder.class.getName());
        Files.createDirectories(service.getParent());
        Files.writeString(service, FirstWord.class.getName());
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader offered =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(offered);
            NameFinder engine = NameFinders.find();
            Reading reading = Reading.of("nobody here", Language.ENGLISH, List.of());
            assertEquals(new Span(0, 6), engine.find(reading, Field.TEXT).get(0).span());
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void aFinderIsThereForEveryLanguage() {
        Reading reading = Reading.of("Anna Berg", new Language("xx"), List.of());
        assertEquals(1, NameFinders.find().find(reading, Field.TITLE).size());
    }
}
