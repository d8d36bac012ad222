package org.variorum.name.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.article.Article;
import org.variorum.article.Decoding;
import org.variorum.article.Field;
import org.variorum.article.Published;
import org.variorum.name.ArticleNames;
import org.variorum.name.Entity;
import org.variorum.name.HouseName;
import org.variorum.name.Kind;
import org.variorum.name.KnownEntity;
import org.variorum.name.NameMention;
import org.variorum.name.cue.CueNameFinder;
import org.variorum.name.spelling.NameMatcher;
import org.variorum.text.Language;
import org.variorum.text.Span;

class NameResolverTest {
    private static final NameMatcher MATCHER = new NameMatcher();

    private final List<ArticleNames> night = new ArrayList<>();
    private List<KnownEntity> register = List.of();
    private List<HouseName> house = List.of();

    private ArticleNames article(String source, String text) {
        return article(source, Language.ENGLISH, text);
    }

    private ArticleNames article(String source, Language language, String text) {
        Article article = new Article(
                source + night.size(),
                "r",
                source,
                "f",
                1,
                "",
                Optional.of(new Span(0, 1)),
                text,
                Published.UNKNOWN,
                List.of(),
                language,
                "",
                List.of(),
                Decoding.NONE);
        ArticleNames names = new ArticleNames(article, new CueNameFinder().find(article.reading(), Field.TEXT));
        night.add(names);
        return names;
    }

    private NameResolver resolved() {
        NameResolver resolver = new NameResolver(MATCHER, register, house);
        night.forEach(resolver::add);
        resolver.cluster();
        return resolver;
    }

    /** Who is meant by these words: the id of the last mention that reads so. */
    private static String who(NameResolver resolver, ArticleNames names, String words) {
        List<String> ids = resolver.resolve(names).entities();
        String found = "not found";
        for (int i = 0; i < ids.size(); i++) {
            found = names.words(names.mentions().get(i)).equals(words) ? ids.get(i) : found;
        }
        return found;
    }

    /** What the last mention that reads so names after all. */
    private static Kind kind(NameResolver resolver, ArticleNames names, String words) {
        Kind kind = Kind.PERSON;
        for (NameMention mention : resolver.resolve(names).settle(names)) {
            kind = names.words(mention).equals(words) ? mention.kind() : kind;
        }
        return kind;
    }

    private static Entity entity(NameResolver resolver, String id) {
        return resolver.entities().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twoSpellingsAreOnePerson() {
        ArticleNames a = article("Courier", "The envoy Vasilij Morozenko spoke.");
        ArticleNames b = article("Gazette", "The envoy Vassily Morosenko spoke.");
        NameResolver resolver = resolved();
        assertEquals(who(resolver, a, "Vasilij Morozenko"), who(resolver, b, "Vassily Morosenko"));
    }

    @Test
    void anObliqueCaseIsItsNominativeWhereTheNightHasThat() {
        ArticleNames a = article("Курьер", new Language("ru"), "Президент Рональд Грамп прибыл.");
        ArticleNames b = article("Вестник", new Language("ru"), "Он говорил с президентом Рональдом Грампом.");
        NameResolver resolver = resolved();
        assertEquals(who(resolver, a, "Рональд Грамп"), who(resolver, b, "Рональдом Грампом"));
    }

    @Test
    void aGreatCityIsOneInEveryLanguage() {
        ArticleNames a = article("Courier", "The delegates met in Moscow.");
        ArticleNames b = article("Kurier", new Language("de"), "Die Delegierten trafen sich in Moskau.");
        ArticleNames c = article("Вестник", new Language("ru"), "Делегаты встретились под Москвой.");
        NameResolver resolver = resolved();
        assertEquals(who(resolver, a, "Moscow"), who(resolver, b, "Moskau"));
        assertEquals(who(resolver, a, "Moscow"), who(resolver, c, "Москвой"));
    }

    @Test
    void anOrganizationOfManyNationsIsOneInEveryLanguage() {
        ArticleNames a = article("Courier", "The European Union agreed.");
        ArticleNames b = article("Kathimera", new Language("el"), "Η Ευρωπαϊκή Ένωση συμφώνησε.");
        ArticleNames c = article("Вестник", new Language("ru"), "Об этом сообщили представители Евросоюза.");
        NameResolver resolver = resolved();
        assertEquals(who(resolver, a, "European Union"), who(resolver, b, "Ευρωπαϊκή Ένωση"));
        assertEquals(who(resolver, a, "European Union"), who(resolver, c, "Евросоюза"));
    }

    @Test
    void aSonWhoIsJuniorIsAnotherPerson() {
        article("Courier", "The lawyer Marcus Zherdev spoke.");
        article("Gazette", "The lawyer Marcus Zherdev Jr. spoke.");
        assertEquals(2, resolved().entities().size());
    }

    @Test
    void brothersWhoShareASyllableAreTwoPersons() {
        ArticleNames a = article("Courier", "The lawyer Kim Sang Un spoke.");
        ArticleNames b = article("Gazette", "The lawyer Kim Sang Il spoke.");
        NameResolver resolver = resolved();
        assertNotEquals(who(resolver, a, "Kim Sang Un"), who(resolver, b, "Kim Sang Il"));
    }

    @Test
    void aSisterWhoSharesOneSyllableIsAnotherPerson() {
        ArticleNames a = article("Courier", "The lawyer Kim Yo-sang spoke.");
        ArticleNames b = article("Gazette", "The lawyer Kim Sang Il spoke.");
        NameResolver resolver = resolved();
        assertNotEquals(who(resolver, a, "Kim Yo-sang"), who(resolver, b, "Kim Sang Il"));
    }

    @Test
    void otherInitialsAreAnotherPerson() {
        ArticleNames a = article("Courier", "The lawyer George W. Zherdev spoke.");
        ArticleNames b = article("Gazette", "The lawyer George H. W. Zherdev spoke.");
        NameResolver resolver = resolved();
        assertNotEquals(who(resolver, a, "George W. Zherdev"), who(resolver, b, "George H. W. Zherdev"));
    }

    @Test
    void aBrotherIsAnotherPerson() {
        ArticleNames a = article("Courier", "The lawyer Mikhail Zherdev spoke.");
        ArticleNames b = article("Gazette", "The lawyer Nikolai Zherdev spoke.");
        NameResolver resolver = resolved();
        assertNotEquals(who(resolver, a, "Mikhail Zherdev"), who(resolver, b, "Nikolai Zherdev"));
    }

    @Test
    void aLastNameIsItsFullNameInsideTheArticle() {
        ArticleNames a = article("Courier", "President Anna Lindholm arrived. Later Lindholm left.");
        NameResolver resolver = resolved();
        assertEquals(who(resolver, a, "Anna Lindholm"), who(resolver, a, "Lindholm"));
    }

    @Test
    void aLastNameThatTwoBearStaysOpen() {
        ArticleNames a = article("Courier", "President Anna Lindholm met Erik Lindholm. Later Lindholm left.");
        assertEquals("", who(resolved(), a, "Lindholm"));
    }

    @Test
    void aLastNameAloneIsTheOnePersonOfTheNightWhoBearsIt() {
        ArticleNames a = article("Courier", "President Anna Lindholm arrived.");
        ArticleNames b = article("Gazette", "Mrs Lindholm arrived late.");
        NameResolver resolver = resolved();
        assertEquals(who(resolver, a, "Anna Lindholm"), who(resolver, b, "Lindholm"));
    }

    @Test
    void aRoleIsThePersonWhoHoldsItInTheArticle() {
        ArticleNames a = article("Courier", "Ambassador Anna Lindholm arrived. Then the ambassador left.");
        NameResolver resolver = resolved();
        assertEquals(who(resolver, a, "Anna Lindholm"), who(resolver, a, "the ambassador"));
    }

    @Test
    void anUnnamedSpokesmanIsNotTheNamedOne() {
        ArticleNames a =
                article("Courier", "The spokesman Karel Oosten spoke. Then a spokesman of the company called.");
        assertEquals("", who(resolved(), a, "a spokesman"));
    }

    @Test
    void anAcronymIsItsExpansion() {
        ArticleNames a = article("Courier", "The Norvanian Relief Agency (NRA) helped. It was the NRA that paid.");
        NameResolver resolver = resolved();
        assertEquals(who(resolver, a, "Norvanian Relief Agency"), who(resolver, a, "NRA"));
    }

    @Test
    void theAllianceIsNatoWhereTheArticleSaysSo() {
        ArticleNames a = article("Courier", "They spoke to NATO on Monday. In reply the Alliance declined.");
        ArticleNames b = article("Gazette", "They want to join the Atlantic Alliance soon.");
        NameResolver resolver = resolved();
        assertEquals(who(resolver, a, "NATO"), who(resolver, a, "Alliance"));
        assertEquals(who(resolver, a, "NATO"), who(resolver, b, "Atlantic Alliance"));
    }

    @Test
    void aCapitalThatActsIsItsCountry() {
        ArticleNames a =
                article("Courier", "He left Russia on Monday. In the end Moscow denied it. Russian papers agreed.");
        NameResolver resolver = resolved();
        assertEquals(who(resolver, a, "Russia"), who(resolver, a, "Moscow"));
        assertEquals(who(resolver, a, "Russia"), who(resolver, a, "Russian"));
    }

    @Test
    void aCountryThatOneArticleTakesForAPersonIsTheCountryOfTheOthers() {
        ArticleNames a = article("Courier", "Talks were held in Quelmar. The delegation left Quelmar on Monday.");
        ArticleNames b = article("Gazette", "They waited for Quelmar, and Quelmar said nothing.");
        NameResolver resolver = resolved();
        assertEquals(who(resolver, a, "Quelmar"), who(resolver, b, "Quelmar"));
        assertEquals(Kind.PLACE, kind(resolver, b, "Quelmar"));
    }

    @Test
    void aTownAndTheManCalledAfterItStayTwo() {
        ArticleNames a = article("Courier", "The fire broke out in the town of Quelmar near the border.");
        ArticleNames b = article("Gazette", "Mr Quelmar, the chairman, declined to comment.");
        NameResolver resolver = resolved();
        assertNotEquals(who(resolver, a, "Quelmar"), who(resolver, b, "Quelmar"));
        assertEquals(Kind.PERSON, kind(resolver, b, "Quelmar"));
    }

    @Test
    void theFirstWordOfAFirmIsTheFirmInsideTheArticle() {
        ArticleNames names = article("Courier", "Quelmar Industries cut jobs. Shares of Quelmar fell.");
        NameResolver resolver = resolved();
        assertEquals(who(resolver, names, "Quelmar Industries"), who(resolver, names, "Quelmar"));
    }

    @Test
    void aNewspaperIsOneWithAndWithoutItsArticleAndNoTeamOfItsCity() {
        ArticleNames a = article("Courier", "Reporters of The Selderholm Times wrote so.");
        ArticleNames b = article("Gazette", "Reporters of Selderholm Times wrote so.");
        ArticleNames c = article("Bote", "Fans of the Selderholm Yankees cheered.");
        NameResolver resolver = resolved();
        assertEquals(who(resolver, a, "The Selderholm Times"), who(resolver, b, "Selderholm Times"));
        assertNotEquals(who(resolver, b, "Selderholm Times"), who(resolver, c, "Selderholm Yankees"));
    }

    @Test
    void anUnlistedPeopleIsItsCountryWhereTheArticleNamesThat() {
        ArticleNames names =
                article("Courier", "Troops left Quelmaria. The Quelmarian army crossed into Quelmaria in May.");
        NameResolver resolver = resolved();
        assertEquals(who(resolver, names, "Quelmaria"), who(resolver, names, "Quelmarian"));
    }

    @Test
    void aLastNameOfTodayDoesNotBecomeTheFirmOfTomorrow() {
        article("Courier", "Mr Quelmar, the chairman, declined to comment.");
        register = resolved().register();
        night.clear();
        ArticleNames firm =
                article("Courier", "Quelmar Holdings opened in Port Selder. Shares of Quelmar Holdings fell.");
        NameResolver later = resolved();
        assertEquals(Kind.ORGANIZATION, kind(later, firm, "Quelmar Holdings"));
        assertTrue(who(later, firm, "Quelmar Holdings").startsWith("org-"));
    }

    @Test
    void aNewspaperIsNotItsCity() {
        ArticleNames a = article(
                "Courier", "He wrote for the Washington Herald Tribune while he lived in Washington for years.");
        NameResolver resolver = resolved();
        assertNotEquals(who(resolver, a, "Washington Herald Tribune"), who(resolver, a, "Washington"));
    }

    @Test
    void theSpellingOfMostSourcesIsShown() {
        ArticleNames a = article("Courier", "The envoy Vasilij Morozenko spoke.");
        article("Gazette", "The envoy Vassily Morosenko spoke.");
        article("Herald", "The envoy Vassily Morosenko spoke.");
        NameResolver resolver = resolved();
        Entity person = entity(resolver, who(resolver, a, "Vasilij Morozenko"));
        assertEquals("Vassily Morosenko", person.name());
        assertEquals(List.of("Gazette", "Herald"), person.spellings().get(0).sources());
        assertEquals(2, person.spellings().get(0).articles());
    }

    @Test
    void theDesksSpellingIsShownAndForcesTogether() {
        ArticleNames a = article("Courier", "The singer Alma Duarte spoke.");
        ArticleNames b = article("Gazette", "The singer Rosa Bellini spoke.");
        house = List.of(new HouseName("Alma Duarte", List.of("Rosa Bellini"), "stage name"));
        NameResolver resolver = resolved();
        assertEquals(who(resolver, a, "Alma Duarte"), who(resolver, b, "Rosa Bellini"));
        assertEquals(
                "Alma Duarte",
                entity(resolver, who(resolver, b, "Rosa Bellini")).name());
    }

    @Test
    void theDeskForcesApart() {
        ArticleNames a = article("Courier", "The envoy Vasilij Morozenko spoke.");
        ArticleNames b = article("Gazette", "The envoy Vassily Morosenko spoke.");
        house = List.of(new HouseName("Vasilij Morozenko", List.of("!Vassily Morosenko"), "two men"));
        NameResolver resolver = resolved();
        assertNotEquals(who(resolver, a, "Vasilij Morozenko"), who(resolver, b, "Vassily Morosenko"));
    }

    @Test
    void anIdLastsOverNightsWhileSpellingsJoin() {
        ArticleNames a = article("Courier", "The envoy Vasilij Morozenko spoke.");
        NameResolver first = resolved();
        String id = who(first, a, "Vasilij Morozenko");
        register = first.register();
        night.clear();
        ArticleNames b = article("Gazette", "The envoy Vassily Morosenko spoke.");
        NameResolver second = resolved();
        assertEquals(id, who(second, b, "Vassily Morosenko"));
        KnownEntity known = second.register().stream()
                .filter(k -> k.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("Vasilij Morozenko", "Vassily Morosenko"), known.spellings());
    }

    @Test
    void aNightRunAgainMovesNoId() {
        someNight();
        NameResolver first = resolved();
        register = first.register();
        NameResolver again = resolved();
        assertEquals(first.entities(), again.entities());
        assertEquals(first.register(), again.register());
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        someNight();
        List<Entity> entities = resolved().entities();
        Collections.shuffle(night, new Random(3));
        assertEquals(entities, resolved().entities());
    }

    @Test
    void oneBridgeDoesNotMakeTwoPersonsOne() {
        ArticleNames a = article("Courier", "The lawyer Anna Maria Bello spoke.");
        ArticleNames b = article("Gazette", "The lawyer Anna Bello spoke.");
        ArticleNames c = article("Herald", "The lawyer Anna Teresa Bello spoke.");
        NameResolver resolver = resolved();
        assertNotEquals(who(resolver, a, "Anna Maria Bello"), who(resolver, c, "Anna Teresa Bello"));
        assertTrue(who(resolver, b, "Anna Bello").startsWith("per-"));
    }

    @Test
    void aNightWithoutNamesHasNoEntities() {
        assertEquals(List.of(), resolved().entities());
        assertEquals(List.of(), resolved().register());
    }

    private void someNight() {
        article(
                "Courier",
                "President Anna Lindholm met the envoy Vasilij Morozenko in Berlin. Lindholm left for Norway.");
        article("Gazette", "Mrs Lindholm met Vassily Morosenko. The Norvanian Relief Agency (NRA) and NATO agreed.");
        article("Herald", "Mikhail Zherdev, a lawyer, and Nikolai Zherdev, a doctor, saw Morozenko in Moscow.");
    }
}
