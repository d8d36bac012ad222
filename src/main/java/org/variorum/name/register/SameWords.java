package org.variorum.name.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.name.ArticleNames;
import org.variorum.name.Form;
import org.variorum.name.NameMention;

/**
 * Makes the same words name the same kind of thing in all places of one article but those that show well that they do not:
 * a place where it is unclear follows the others. A pure function; not for several articles, where two may share a name.
 */
final class SameWords {
    private final ArticleNames names;
    private final Map<String, KindVote> votes = new HashMap<>();

    private SameWords(ArticleNames names) {
        this.names = names;
    }

    /** The names of an article with their kinds made one where they are unsure. */
    static ArticleNames settled(ArticleNames names) {
        return new SameWords(names).settled();
    }

    private ArticleNames settled() {
        for (NameMention mention : names.mentions()) {
            if (votes(mention.form())) {
                votes.computeIfAbsent(words(mention), k -> new KindVote())
                        .add(mention.kind(), mention.certainty(), mention.sure() ? 1 : 0);
            }
        }
        List<NameMention> settled = new ArrayList<>(names.mentions().size());
        for (NameMention mention : names.mentions()) {
            boolean follows = votes(mention.form()) && !mention.sure();
            KindVote vote = votes.getOrDefault(words(mention), new KindVote());
            settled.add(follows ? names.as(mention, vote.winner()) : mention);
        }
        return new ArticleNames(names.article(), List.copyOf(settled));
    }

    private String words(NameMention mention) {
        return ArticleResolver.words(names, mention);
    }

    /** Whether a form is the name itself, not whom or what it stands for. */
    static boolean votes(Form form) {
        return form != Form.ROLE && form != Form.DEMONYM && form != Form.METONYM;
    }
}
