package org.variorum.report.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.compare.Verdict;
import org.variorum.report.night.ArticlePage;
import org.variorum.report.night.HarbourNight;
import org.variorum.report.night.InventedNight;
import org.variorum.report.night.Quoted;
import org.variorum.report.night.StoryDays;
import org.variorum.report.night.StoryPage;

class NightReaderTest {
    @TempDir
    Path folder;

    private Spool spool;
    private NightDigest digest;

    @BeforeEach
    void read() throws IOException {
        InventedNight night = HarbourNight.night();
        spool = new Spool(folder.resolve("spool"));
        NightReader reader = new NightReader(spool);
        night.entities(reader::entity);
        StoryDays days = new StoryDays();
        night.articles(article -> {
            days.add(article);
            reader.article(new ArticlePage(article));
        });
        night.stories(story -> reader.story(StoryPage.open(night, story, days)));
        digest = reader.digest();
    }

    @Test
    void articlesAreCountedBySource() {
        assertEquals(6, digest.articles());
        assertEquals(
                List.of(2),
                digest.sources().stream()
                        .filter(tally -> tally.source().equals("Velm Courier"))
                        .map(SourceTally::articles)
                        .toList());
    }

    @Test
    void theStoryWithConflictsComesFirst() {
        assertEquals(
                List.of("s1", "s2"),
                digest.stories().stream().map(StoryDigest::id).toList());
    }

    @Test
    void conflictsWeighTheirImportance() {
        assertEquals(5, digest.stories().get(0).weight());
        assertEquals(3, digest.stories().get(0).count(Verdict.CONFLICT));
    }

    @Test
    void slotsStandByHowGraveTheyAre() {
        assertEquals(
                List.of("d1", "f1", "c1", "q1", "n1", "f2"),
                digest.slots().stream().map(SlotRef::id).toList());
    }

    @Test
    void aSlotIsFoundInTheSpool() {
        SlotView view = spool.read(digest.slots().get(1).place(), SlotView.class);

        assertEquals("people hurt", view.title());
        assertEquals(4, view.sources());
        assertEquals(4, view.words().size());
    }

    @Test
    void theVersionThatMostShareComesFirst() {
        assertEquals(
                "12",
                spool.read(digest.slots().get(1).place(), SlotView.class)
                        .versions()
                        .get(0)
                        .value());
    }

    @Test
    void aSuspectIsFoundInTheSpool() {
        SuspectView suspect = spool.read(digest.suspects().get(0), SuspectView.class);

        assertEquals("suspect-s1-0", suspect.id());
        assertEquals(List.of("Velm Courier", "Заря"), suspect.against());
    }

    @Test
    void spellingsOfAnEntityAreFoundWhereTheyStandFirst() {
        long place = digest.sightings().get("e1").stream()
                .filter(sighting -> sighting.spelling().equals("Ilona Vargha"))
                .findFirst()
                .orElseThrow()
                .place();

        assertEquals("Nordpost", spool.read(place, Quoted.class).byline().source());
    }

    @Test
    void whatStandsAloneAmongSeveralIsAlone() {
        SlotRef last = digest.slots().get(5);

        assertTrue(last.alone());
        assertFalse(last.disagrees());
        assertEquals("=Tide, \"Daily\"", last.teller());
    }

    @Test
    void findingsAreCounted() {
        assertEquals(4, digest.counts().get("figures"));
        assertEquals(2, digest.counts().get("quotes"));
        assertEquals(1, digest.counts().get("boilerplate"));
    }

    @Test
    void daysOfAStoryAreKnown() {
        assertEquals(
                "2031-03-05",
                digest.stories().get(0).days().orElseThrow().latest().toString());
    }

    @Test
    void languagesOfASourceAreGathered() {
        SourceTally both = new SourceTally("A", 1, new java.util.TreeSet<>(List.of("en")))
                .plus(new SourceTally("A", 2, new java.util.TreeSet<>(List.of("ar"))));

        assertEquals(3, both.articles());
        assertEquals(List.of("ar", "en"), List.copyOf(both.languages()));
    }
}
