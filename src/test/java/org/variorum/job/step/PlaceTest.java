package org.variorum.job.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.article.Article;
import org.variorum.article.Decoding;
import org.variorum.article.Published;
import org.variorum.ingest.ArticleMaker;
import org.variorum.ingest.Delivery;
import org.variorum.ingest.DumpReader;
import org.variorum.ingest.FieldNames;
import org.variorum.ingest.Input;
import org.variorum.ingest.Limits;
import org.variorum.text.Language;

/** The words that lead an operator from a failed step to the record. */
class PlaceTest {
    @TempDir
    Path folder;

    private List<Delivery> deliveries() throws java.io.IOException {
        Path input = Files.createDirectories(folder.resolve("agency"));
        Files.writeString(
                input.resolve("wire.jsonl"),
                "{\"text\":\"Rain fell on Lumeside.\"}\n{\"text\":\"The sun came out.\"}\n");
        List<Delivery> deliveries = new ArrayList<>();
        try (DumpReader reader = new DumpReader(
                Input.of(folder, LocalDate.of(2031, 5, 6)).files(), Limits.DEFAULT, FieldNames.DEFAULT)) {
            for (Optional<Delivery> next = reader.next(); next.isPresent(); next = reader.next()) {
                deliveries.add(next.get());
            }
        }
        return deliveries;
    }

    @Test
    void aDeliveryIsCalledByItsNumberAndFile() throws java.io.IOException {
        assertEquals("record 2 of agency/wire.jsonl", Place.of(deliveries().get(1)));
    }

    @Test
    void anArticleIsCalledByItsRecordAndItsId() throws java.io.IOException {
        Article article =
                new ArticleMaker(List.of()).make(deliveries().get(0)).article().orElseThrow();
        assertEquals("record 1 of agency/wire.jsonl (article " + article.id() + ")", Place.of(article));
    }

    @Test
    void anArticleOfUnknownDateHasAPlaceLikeAnyOther() {
        Article article = new Article(
                "id7",
                "r",
                "Lume Echo",
                "a.txt",
                3,
                "",
                Optional.empty(),
                "Rain.",
                Published.UNKNOWN,
                List.of(),
                Language.ENGLISH,
                "",
                List.of(),
                Decoding.NONE);
        assertEquals("record 3 of a.txt (article id7)", Place.of(article));
    }

    @Test
    void aFailureOnARecordKeepsItsCause() {
        NoSuchElementException cause = new NoSuchElementException("no such word");
        RecordException failed = assertThrows(RecordException.class, () -> {
            throw new RecordException("annotate failed on record 3 of a.txt: " + cause, cause);
        });
        assertEquals(cause, failed.getCause());
        assertTrue(String.valueOf(failed.getMessage()).contains("record 3 of a.txt"));
    }
}
