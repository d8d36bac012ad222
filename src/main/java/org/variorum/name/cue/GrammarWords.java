package org.variorum.name.cue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * The small words of a language's grammar that stand around and inside names. Immutable, safe to share between threads.
 */
final class GrammarWords {
    /** Articles, after which a definition may follow: X is a village. */
    final Set<String> articles;

    /** The definite article where it tells names apart: the Alliance. */
    final Set<String> definite;

    /** Forms of to be. */
    final Set<String> copulas;

    /** What joins a noun and a name: city of X. */
    final Set<String> of;

    /** What joins two names: X and Y. */
    final Set<String> and;

    /** What a role without a name needs before it: the, a, her. Empty where a language has no articles. */
    final Set<String> determiners;

    /** What leads to the object of a verb where that has a word of its own: Spanish pide a Moscú. */
    final Set<String> object;

    /** What stands before a name with an apostrophe and is no part of it: l', d'. */
    final Set<String> elisions;

    /** How words end that say whose a role is, where the language does so by an ending alone. */
    final Set<String> ownerEndings;

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
