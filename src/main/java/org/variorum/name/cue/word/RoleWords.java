package org.variorum.name.cue.word;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.name.Roles;
import org.variorum.text.Language;

/**
 * The words of roles in one language, and where a role ends in a sentence. A word that tells whose minister it is may stand
 * inside: ministre français des Affaires étrangères. Immutable, safe to share between threads.
 */
public final class RoleWords {
    private final Roles roles;
    private final Set<String> titles;
    private final Map<String, String> heads;
    private final Set<String> adjectives;
    private final Map<String, String> peoples;

    RoleWords(Language language) {
        WordTables tables = new WordTables(language);
        this.roles = Roles.in(language);
        this.titles = tables.both("titles").keySet();
        this.heads = tables.own("role-heads");
        this.adjectives = tables.own("role-adjectives").keySet();
        this.peoples = tables.own("demonyms");
    }

    /** Whether these lower-case words are a role as a whole. */
    public boolean known(String lower) {
        return roles.known(lower);
    }

    /** Words of the longest role known. */
    public int longest() {
        return roles.longest();
    }

    /** The role in the words used for comparison. */
    public String normalize(String role) {
        return roles.normalize(role);
    }

    /** Whether a lower-case word stands before persons and is no role of its own: Mr. */
    public boolean title(String lower) {
        return titles.contains(lower);
    }

    /** Whether a lower-case word is the noun of a role: spokesman. */
    public boolean head(String lower) {
        return heads.containsKey(lower);
    }

    /** Whether the noun of a role is an adjective as often: official. */
    public boolean headOrAdjective(String lower) {
        return heads.getOrDefault(lower, "").equals("adjective");
    }

    /** Whether a lower-case word stands beside the noun of a role and describes it. */
    public boolean adjective(String lower) {
        return adjectives.contains(lower);
    }

    /** Whether a lower-case word describes who has a role, or whose it is. */
    public boolean modifies(String lower) {
        return adjectives.contains(lower) || peoples.containsKey(lower);
    }

    /** Where the longest role that starts here ends; the start itself if there is none. */
    public int end(List<Atom> atoms, int from) {
        int end = from;
        int most = Math.min(atoms.size(), from + roles.longest() + 1);
        StringBuilder words = new StringBuilder();
        StringBuilder bare = new StringBuilder();
        boolean inside = modified(atoms, from);
        for (int i = from; i < most; i++) {
            atoms.get(i).appendTo(words);
            if (inside && i != from + 1) {
                atoms.get(i).appendTo(bare);
            }
            if (roles.known(words.toString()) || (inside && i > from + 1 && roles.known(bare.toString()))) {
                end = i + 1;
            }
        }
        return end;
    }

    /** Whether a role ends right before this place. */
    public boolean endsAt(List<Atom> atoms, int at) {
        for (int i = at - 1; i >= 0 && at - i <= roles.longest(); i--) {
            if (head(atoms.get(at - 1).lower()) || roles.known(Atom.phrase(atoms, i, at))) {
                return true;
            }
        }
        return false;
    }

    /** The words of a role from its first to its last, without one that describes it inside. */
    public String phrase(List<Atom> atoms, int from, int end) {
        String whole = Atom.phrase(atoms, from, end);
        if (roles.known(whole) || end - from < 3 || !modified(atoms, from)) {
            return whole;
        }
        String bare = atoms.get(from).lower() + " " + Atom.phrase(atoms, from + 2, end);
        return roles.known(bare) ? bare : whole;
    }

    private boolean modified(List<Atom> atoms, int from) {
        return from + 2 < atoms.size()
                && !atoms.get(from + 1).capital()
                && modifies(atoms.get(from + 1).lower());
    }
}
