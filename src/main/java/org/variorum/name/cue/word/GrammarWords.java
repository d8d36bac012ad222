package org.variorum.name.cue.word;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * The small words of a language's grammar that stand around and inside names. Immutable, safe to share between threads.
 */
public final class GrammarWords {
    /** Articles, after which a definition may follow: X is a village. */
    public final Set<String> articles;

    /** The definite article where it tells names apart: the Alliance. */
    public final Set<String> definite;

    /** Forms of to be. */
    public final Set<String> copulas;

    /** What joins a noun and a name: city of X. */
    public final Set<String> of;

    /** What joins two names: X and Y. */
    public final Set<String> and;

    /** What a role without a name needs before it: the, a, her. Empty where a language has no articles. */
    public final Set<String> determiners;

    /** What leads to the object of a verb where that has a word of its own: Spanish pide a Moscú. */
    public final Set<String> object;

    /** What stands before a name with an apostrophe and is no part of it: l', d'. */
    public final Set<String> elisions;

    /** How words end that say whose a role is, where the language does so by an ending alone. */
    public final Set<String> ownerEndings;

    /** How adjectives end, in languages whose names go on with them in small letters. */
    public final Set<String> adjectiveEndings;

    /** Quote marks that stand around names of firms and teams: «Зенит». */
    public final Set<String> firmQuotes;

    /** Nouns in small letters that start the name of what they name: université de Strasbourg. */
    public final Set<String> smallStarts;

    /** Whether nouns are put together to one word, the last of which tells what it is: Staalbedrijf. */
    public final boolean compounds;

    GrammarWords(Language language) {
        List<List<String>> own = Lexicon.rows("name", language, "grammar-words");
        List<List<String>> rows = own.isEmpty() ? Lexicon.rows("name", Language.ENGLISH, "grammar-words") : own;
        this.articles = having(rows, "article");
        this.definite = having(rows, "definite");
        this.copulas = having(rows, "copula");
        this.of = having(rows, "of");
        this.and = having(rows, "and");
        this.determiners = having(rows, "determiner");
        this.object = having(rows, "object");
        this.elisions = having(rows, "elision");
        this.ownerEndings = having(rows, "owner-ending");
        this.adjectiveEndings = having(rows, "adjective-ending");
        this.smallStarts = having(rows, "small-start");
        this.compounds = !having(rows, "compounds").isEmpty();
        this.firmQuotes = having(rows, "firm-quote");
    }

    private static Set<String> having(List<List<String>> rows, String use) {
        Set<String> words = new HashSet<>();
        for (List<String> row : rows) {
            if (row.get(0).equals(use)) {
                words.add(row.get(1));
            }
        }
        return words;
    }
}
