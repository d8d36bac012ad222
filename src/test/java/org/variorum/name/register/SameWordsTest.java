package org.variorum.name.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.article.Article;
import org.variorum.article.Decoding;
import org.variorum.article.Field;
import org.variorum.article.Published;
import org.variorum.name.ArticleNames;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.NameMention;
import org.variorum.text.Language;
import org.variorum.text.Span;

class SameWordsTest {
    private static final String TEXT = "Quelmar Quelmar Quelmar";
    private static final int WORD = 7;

    private static NameMention mention(int number, Kind kind, Form form, int certainty) {
        int start = number * (WORD + 1);
        return new NameMention(Field.TEXT, new Span(start, start + WORD), kind, form, "", certainty);
    }

    private static List<NameMention> settled(NameMention... mentions) {
        Article article = new Article(
                "a",
                "r",
                "s",
                "f",
                1,
                "",
                Optional.empty(),
                TEXT,
                Published.UNKNOWN,
                List.of(),
                Language.ENGLISH,
                "",
                List.of(),
                Decoding.NONE);
        return SameWords.settled(new ArticleNames(article, List.of(mentions))).mentions();
    }

    @Test
    void whatIsUnclearFollowsWhatIsClear() {
        List<NameMention> settled =
                settled(mention(0, Kind.PERSON, Form.LAST, 5), mention(1, Kind.PLACE, Form.FULL, 60));
        assertEquals(Kind.PLACE, settled.get(0).kind());
        assertEquals(Form.FULL, settled.get(0).form());
    }

    @Test
    void whatIsClearKeepsItsKind() {
        List<NameMention> settled = settled(
                mention(0, Kind.PERSON, Form.LAST, 70),
                mention(1, Kind.PLACE, Form.FULL, 60),
                mention(2, Kind.PLACE, Form.FULL, 60));
        assertEquals(Kind.PERSON, settled.get(0).kind());
        assertEquals(Kind.PLACE, settled.get(1).kind());
    }

    @Test
    void whatStandsForAGovernmentHasNoVote() {
        List<NameMention> settled =
                settled(mention(0, Kind.PERSON, Form.LAST, 5), mention(1, Kind.PLACE, Form.METONYM, 100));
        assertEquals(Kind.PERSON, settled.get(0).kind());
    }

    @Test
    void onePlaceThatBecomesAPersonIsALastName() {
        List<NameMention> settled =
                settled(mention(0, Kind.PLACE, Form.FULL, 5), mention(1, Kind.PERSON, Form.LAST, 60));
        assertEquals(Form.LAST, settled.get(0).form());
    }
}
