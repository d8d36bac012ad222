package org.variorum.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.claim.ClaimWords.Form;
import org.variorum.claim.ClaimWords.Light;
import org.variorum.claim.ClaimWords.Work;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

class ClaimWordsTest {
    private final ClaimWords english = ClaimWords.of(Language.ENGLISH);

    @Test
    void invadedIsAnAttack() {
        assertEquals("attack", english.predicate("invaded").orElseThrow().name());
    }

    @Test
    void responseIsOnlyANoun() {
        assertEquals(Form.NONE, english.predicate("response").orElseThrow().form());
    }

    @Test
    void deniedDenies() {
        assertTrue(english.is(Work.DENY, "denied"));
    }

    @Test
    void gaveGives() {
        assertEquals(Light.Kind.GIVE, english.light("gave").orElseThrow().kind());
    }

    @Test
    void aPredicateHasOneNameInAllLanguages() {
        assertEquals(
                "accuse",
                ClaimWords.of(new Language("ru"))
                        .predicate("обвинила")
                        .orElseThrow()
                        .name());
    }

    @Test
    void everyLanguageHasOnlyClassesThatEnglishHasToo() throws IOException {
        Set<String> english = classes("en");
        try (Stream<Path> languages = Files.list(Path.of("src/main/resources/lexicon/claim"))) {
            languages.forEach(language -> {
                String code = language.getFileName().toString();
                Set<String> others = classes(code);
                others.removeAll(english);
                assertEquals(Set.of(), others, code);
            });
        }
    }

    private static Set<String> classes(String language) {
        return Lexicon.rows("claim", new Language(language), "predicates").stream()
                .map(row -> row.get(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aParticipleOfMotionMakesNoPassive() {
        assertEquals(
                Form.PERFECT_ACTIVE,
                ClaimWords.of(new Language("de"))
                        .predicate("gestiegen")
                        .orElseThrow()
                        .form());
    }

    @Test
    void aLanguageWithoutTablesIsReadWithThoseOfEnglish() {
        assertTrue(ClaimWords.of(new Language("zz")).predicate("invaded").isPresent());
    }
}
