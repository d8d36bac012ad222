package org.variorum.report.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.compare.Axis;
import org.variorum.compare.Verdict;
import org.variorum.name.Entity;
import org.variorum.name.Kind;
import org.variorum.report.Tabs;
import org.variorum.report.desk.Desk;
import org.variorum.report.digest.NightReader;
import org.variorum.report.digest.Spool;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Labels;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;
import org.variorum.report.night.ArticlePage;
import org.variorum.report.night.BusyNight;
import org.variorum.report.night.HarbourNight;
import org.variorum.report.night.InventedArticle;
import org.variorum.report.night.InventedNight;
import org.variorum.report.night.InventedStory;
import org.variorum.report.night.StoryDays;
import org.variorum.report.night.StoryPage;
import org.variorum.report.notes.Notes;
import org.variorum.score.Earned;
import org.variorum.score.LostPoint;
import org.variorum.text.Language;

class SheetsTest {
    @TempDir
    Path folder;

    private final InventedNight night = HarbourNight.night();
    private List<Sheet> sheets = List.of();

    @BeforeEach
    void layOut() throws IOException {
        sheets = Tabs.of(desk(night));
    }

    @Test
    void conflictsStandBeforeRewordingsAndSpellings() {
        assertEquals(
                List.of("conflict", "conflict", "conflict", "reworded", "spelling"),
                column("disagreements", "Verdict"));
    }

    @Test
    void aDisagreementListsEachVersionWithWhoSaysItTheMostSharedFirst() {
        assertEquals(
                "12 — Velm Courier, Заря\nabout 40 — Nordpost\nmore than 12 — =Tide, \"Daily\"",
                column("disagreements", "Versions and who says so").get(1));
    }

    @Test
    void aSourceThatSaysTwoThingsIsToldApartByItsHeadlines() throws IOException {
        InventedNight twice = new InventedNight("2031-03-08");
        new InventedStory("s9", "Ferry")
                .member("b1", new InventedArticle("b1", "unknown", "Ferry late", "Two hours late."), "")
                .member("b2", new InventedArticle("b2", "unknown", "Ferry very late", "Nine hours late."), "")
                .slot("x1", Axis.FIGURES, "hours late", 1, Verdict.CONFLICT, "b1", "2", "Two", "b2", "9", "Nine")
                .into(twice);

        assertEquals(
                "2 — unknown (Ferry late)\n9 — unknown (Ferry very late)",
                column(Tabs.of(desk(twice)), "disagreements", "Versions and who says so")
                        .get(0));
    }

    @Test
    void lossesInOneSlotAreToldAsOne() throws IOException {
        InventedNight again =
                HarbourNight.night().add(new LostPoint("Nordpost", "s1", Axis.FIGURES, "f1", .05, "a2", "a1"));

        assertTrue(column(Tabs.of(desk(again)), "sources", "Where most points were lost")
                .get(1)
                .startsWith("people hurt (−18.0 points)\nwhen"));
    }

    @Test
    void aNameInLettersOfTwoScriptsIsFlagged() throws IOException {
        InventedNight night = new InventedNight("2031-03-08")
                .add(new Entity(
                        "e8",
                        Kind.PERSON,
                        "Ilona Varga",
                        List.of(
                                new Entity.Spelling("Ilona Varga", "Latn", 2, List.of("Nordpost")),
                                new Entity.Spelling("Ilona V\u0430rga", "Latn", 1, List.of("Nordpost", "Tide")),
                                new Entity.Spelling("Ilona Варга", "Cyrl", 1, List.of("Nordpost")))));

        assertEquals(
                List.of("Nordpost, Tide: Ilona V\u0430rga (letters of two scripts)"),
                column(Tabs.of(desk(night)), "names", "Spelled so by one source alone"));
    }

    @Test
    void aSourceWhoseSpellingStandsAloneIsNamedWithIt() throws IOException {
        InventedNight night = new InventedNight("2031-03-08")
                .add(new Entity(
                        "e9",
                        Kind.PERSON,
                        "Ilona Varga",
                        List.of(
                                new Entity.Spelling("Ilona Varga", "Latn", 4, List.of("Nordpost", "Velm Courier")),
                                new Entity.Spelling("Ilona Vargha", "Latn", 1, List.of("Tide")),
                                new Entity.Spelling("Varga", "Latn", 1, List.of("Tide")),
                                new Entity.Spelling("Илона Варга", "Cyrl", 1, List.of("Заря")))));

        assertEquals(
                List.of("Tide: Ilona Vargha"), column(Tabs.of(desk(night)), "names", "Spelled so by one source alone"));
    }

    @Test
    void aFactThatAgreesIsNoDisagreement() {
        assertFalse(column("disagreements", "What is compared").contains("year of the warning"));
    }

    @Test
    void whatStandsAloneIsShownWithItsWordsAndHowManyStaySilent() {
        assertEquals(List.of("2029"), column("alone", "Value"));
        assertEquals(List.of("-Inspectors had warned in 2029."), column("alone", "In its words"));
        assertEquals(List.of("3"), column("alone", "Silent sources"));
    }

    @Test
    void aScoreWithLittleEvidenceIsWordsAndNotANumber() {
        assertEquals(
                List.of("0.86", "0.55", "0.88", "too little to say", "too little to say"),
                column("sources", "Consistency"));
    }

    @Test
    void sourcesStandByEvidenceAndArticlesAndNotByScore() {
        assertEquals(
                List.of("Velm Courier", "Nordpost", "Заря"),
                column("sources", "Source").subList(0, 3));
    }

    @Test
    void whatEarlierNightsTellOfASourceStandsBesideItsScore() throws IOException {
        InventedNight again = HarbourNight.night()
                .before(new Earned("Nordpost", Axis.FIGURES, 8, 8))
                .before(new Earned("Velm Courier", Axis.FIGURES, 1, 1));
        List<Sheet> tabs = Tabs.of(desk(again));

        assertEquals(
                List.of("1", "1", "0"),
                column(tabs, "sources", "Earlier nights").subList(0, 3));
        assertEquals("", column(tabs, "sources", "Consistency before").get(0), "one fact is too little to say");
        assertTrue(
                Double.parseDouble(column(tabs, "sources", "Consistency before").get(1)) > 0.9);
    }

    @Test
    void theGravestLossOfASourceComesFirst() {
        assertEquals(
                "people hurt (−13.0 points)\nwhen the bridge closed (−12.0 points)",
                column("sources", "Where most points were lost").get(1));
    }

    @Test
    void aNameShowsEverySpellingWithItsUsers() {
        assertEquals(
                "Ilona Varga — Velm Courier\nIlona Vargha — Nordpost\nИлона Варга — Заря",
                column("names", "Spellings and who uses them").get(0));
    }

    @Test
    void figuresShowTheirRange() {
        assertEquals("12", column("figures", "At least").get(0));
        assertEquals("Infinity", column("figures", "At most").get(0), "more than 12 has no end: an empty cell");
    }

    @Test
    void daysOfAStoryComeFromItsArticles() {
        assertEquals("2031-03-04", column("stories", "First report").get(0));
        assertEquals("2031-03-05", column("stories", "Last report").get(0));
    }

    @Test
    void aClaimShowsEverySourceWithSignAndWord() {
        assertEquals(List.of("✓ asserts"), column("claims", "Velm Courier"));
        assertEquals(List.of("✗ denies"), column("claims", "Nordpost"));
        assertEquals(List.of("· silent"), column("claims", "مرفأ"));
    }

    @Test
    void aSourceNamedLikeAHeaderGetsANumber() throws IOException {
        InventedNight odd = new InventedNight("2031-03-07")
                .add(new InventedArticle("b1", "Verdict", "t", "x").told("", ""))
                .add(new InventedArticle("b2", "VERDICT", "t", "x").told("", ""));

        List<String> headers = Tabs.of(desk(odd)).stream()
                .filter(sheet -> sheet.key().equals("claims"))
                .flatMap(sheet -> sheet.columns().stream())
                .map(Column::header)
                .toList();
        assertTrue(headers.containsAll(List.of("Verdict", "VERDICT (2)", "Verdict (3)")), headers.toString());
    }

    @Test
    void datesAreListedToo() {
        assertEquals(List.of("when the bridge closed"), column("dates", "What is compared"));
    }

    @Test
    void theWordingsOfAQuoteStandUnderEachOther() {
        assertEquals(List.of("Velm Courier", "Nordpost"), column("quotes", "Source"));
        assertEquals(List.of("Ilona Varga", "Ilona Vargha"), column("quotes", "Speaker"));
    }

    @Test
    void aSuspectNamesTheSourcesThatSpeakAgainstIt() {
        assertEquals(List.of("roles swapped"), column("suspects", "What seems wrong"));
        assertEquals(List.of("Velm Courier, Заря"), column("suspects", "Spoken against by"));
    }

    @Test
    void storiesThatNeedAnEditorStandFirstWithTheirSharpestDisagreement() {
        assertEquals(List.of("Velm closes its harbour bridge", "A ferry line opens"), column("stories", "Story"));
        assertTrue(column("stories", "Sharpest disagreement").get(0).startsWith("when the bridge closed: 2031-03-04"));
    }

    @Test
    void aRejectedRecordShowsItsPlaceReasonAndFirstBytes() {
        assertEquals(List.of("broken_json"), column("rejected", "Reason"));
        assertEquals(List.of("{\"a"), column("rejected", "First bytes"));
    }

    @Test
    void theRunSheetHasCountsAndSettings() {
        assertTrue(column("run", "What").containsAll(List.of("Articles", "Names found", "names.merge")));
    }

    @Test
    void everyLinkLeadsToARowOrASheet() {
        Set<String> places = new HashSet<>();
        sheets.forEach(sheet -> {
            places.add(sheet.key());
            rows(sheet).forEach(row -> places.add(row.anchor()));
        });
        for (Sheet sheet : sheets) {
            for (Row row : rows(sheet)) {
                for (Entry entry : row.entries()) {
                    assertTrue(
                            entry.target().isEmpty() || places.contains(entry.target()),
                            sheet.key() + " leads to " + entry.target());
                }
            }
        }
    }

    @Test
    void everyRowOfATableIsAsWideAsItsHeader() {
        for (Sheet sheet : sheets) {
            if (sheet.tabular()) {
                rows(sheet)
                        .forEach(row -> assertEquals(
                                sheet.columns().size(), row.entries().size(), sheet.key()));
            }
        }
    }

    @Test
    void noHeaderStandsTwiceOnASheet() {
        for (Sheet sheet : sheets) {
            List<String> headers = sheet.columns().stream().map(Column::header).toList();
            assertTrue(!sheet.tabular() || new HashSet<>(headers).size() == headers.size(), sheet.key());
        }
    }

    @Test
    void nothingIsCalledWhatConsistencyIsNot() {
        Labels labels = Labels.of(Language.ENGLISH);
        for (Sheet sheet : sheets) {
            String words = rows(sheet).stream()
                            .flatMap(row -> row.entries().stream())
                            .map(SheetsTest::text)
                            .collect(Collectors.joining("\n"))
                    + sheet.columns()
                    + sheet.title(labels)
                    + sheet.purpose(labels);
            for (String forbidden : List.of("truth", "trust", "reliab")) {
                assertFalse(words.toLowerCase(Locale.ROOT).contains(forbidden), sheet.key() + ": " + forbidden);
            }
        }
    }

    @Test
    void aNightWithoutAnythingStillHasEverySheet() throws IOException {
        for (Sheet sheet : Tabs.of(desk(new InventedNight("2031-03-06")))) {
            boolean always = List.of("summary", "run", "howto").contains(sheet.key());
            assertEquals(always, !rows(sheet).isEmpty(), sheet.key());
        }
    }

    @Test
    void theWordsOfADateNameTheRuleThatReadThem() {
        List<String> compared = column("evidence", "What is compared");
        List<String> rules = column("evidence", "Rule");

        assertEquals("invented_day", rules.get(compared.indexOf("when the bridge closed")));
        assertEquals("", rules.get(compared.indexOf("people hurt")));
    }

    @Test
    void whatMostTellAndOneLeavesOutIsAnOmissionOfThatOne() {
        assertEquals(List.of("mayor closes bridge"), column("omissions", "What is compared"));
        assertEquals(List.of("=Tide, \"Daily\""), column("omissions", "Left out by"));
        assertEquals(List.of("3"), column("omissions", "Told by"));
    }

    @Test
    void whatHalfOfTheSourcesTellIsNoOmissionOfTheOthers() {
        assertFalse(column("omissions", "What is compared").contains("Ilona Varga on rebuilding"));
    }

    @Test
    void omissionsThatWeighComeFirstAndNamesOnlyIfTheyWeigh() throws IOException {
        InventedNight left = new InventedNight("2031-03-08");
        new InventedStory("s9", "Ferry")
                .member("b1", new InventedArticle("b1", "A", "t", "Ferry late, two hurt, Joos said."), "")
                .member("b2", new InventedArticle("b2", "B", "t", "Ferry late, two hurt, Joos said."), "")
                .member("b3", new InventedArticle("b3", "C", "t", "Fog."), "")
                .slot("n9", Axis.NAMES, "Joos", 1, Verdict.AGREE, "b1", "Joos", "Joos", "b2", "Joos", "Joos")
                .slot("c9", Axis.CLAIMS, "late", 1, Verdict.AGREE, "b1", "x", "Ferry", "b2", "x", "Ferry")
                .slot("f9", Axis.FIGURES, "hurt", 2, Verdict.AGREE, "b1", "2", "two", "b2", "2", "two")
                .into(left);

        assertEquals(List.of("hurt", "late"), column(Tabs.of(desk(left)), "omissions", "What is compared"));
    }

    @Test
    void boilerplateIsSummedUpBySourceAndRuleWithAnExample() throws IOException {
        InventedNight forms = new InventedNight("2031-03-08");
        for (String id : List.of("b1", "b2")) {
            forms.add(new InventedArticle(id, "Courier", "t", "News.\nSubscribe now.\n")
                    .boilerplate("Subscribe now.", org.variorum.article.Mark.Kind.FORM)
                    .told("", ""));
        }
        List<Sheet> tabs = Tabs.of(desk(forms));

        assertEquals(List.of("2"), column(tabs, "boilerplate", "Times"));
        assertEquals(List.of("28"), column(tabs, "boilerplate", "Letters"));
        assertEquals(List.of("invented_form"), column(tabs, "boilerplate", "Rule"));
        assertEquals(List.of("Subscribe now."), column(tabs, "boilerplate", "First example"));
    }

    @Test
    void theTimelineTellsWhenTheSecondVersionOfAFactAppeared() {
        assertEquals(List.of("2031-03-05", "2031-03-04", "without a date"), column("timeline", "When"));
        assertEquals(List.of("2", "3", "1"), column("timeline", "Articles"));
        assertEquals(List.of("0", "3", "0"), column("timeline", "Conflicts that arose"));
    }

    @Test
    void aBigNightHasASheetForEachOfItsFiveNeediestStories() throws IOException {
        InventedNight big = BusyNight.night();
        List<Sheet> tabs = Tabs.of(desk(big));

        assertEquals(
                List.of("focus1", "focus2", "focus3", "focus4", "focus5"),
                tabs.stream()
                        .map(Sheet::key)
                        .filter(key -> key.startsWith("focus"))
                        .toList());
        assertEquals(List.of("✓ 2"), column(tabs, "focus1", "A"));
        assertEquals(List.of("✗ 9"), column(tabs, "focus1", "B"));
        assertFalse(sheets.stream().anyMatch(sheet -> sheet.key().startsWith("focus")), "not on a small night");
    }

    private List<String> column(String key, String header) {
        return column(sheets, key, header);
    }

    private static List<String> column(List<Sheet> sheets, String key, String header) {
        Sheet sheet =
                sheets.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
        int index = sheet.columns().stream().map(Column::header).toList().indexOf(header);
        return rows(sheet).stream().map(row -> text(row.entries().get(index))).toList();
    }

    private static List<Row> rows(Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        sheet.rows(rows::add);
        return rows;
    }

    private static String text(Entry entry) {
        if (entry instanceof Entry.Words words) {
            return words.text();
        }
        if (entry instanceof Entry.Runs runs) {
            return runs.runs().stream().map(Entry.Run::text).collect(Collectors.joining());
        }
        if (entry instanceof Entry.Day day) {
            return day.day().toString();
        }
        if (entry instanceof Entry.Amount amount) {
            return Double.toString(amount.value()).replaceAll("\\.0$", "");
        }
        return "";
    }

    private Desk desk(InventedNight night) throws IOException {
        Spool spool = new Spool(folder.resolve("spool" + night.date() + System.nanoTime()));
        NightReader reader = new NightReader(spool);
        night.entities(reader::entity);
        night.articles(article -> reader.article(new ArticlePage(article)));
        StoryDays days = new StoryDays();
        night.articles(days::add);
        night.stories(story -> reader.story(StoryPage.open(night, story, days)));
        return new Desk(night, reader.digest(), spool, Labels.of(Language.ENGLISH), Notes.none(), List.of());
    }
}
