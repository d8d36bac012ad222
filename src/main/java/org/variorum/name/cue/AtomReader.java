package org.variorum.name.cue;

import java.util.ArrayList;
import java.util.List;
import org.variorum.name.cue.word.Atom;
import org.variorum.name.cue.word.NameLists;
import org.variorum.text.Span;
import org.variorum.text.Token;

/** Puts the tokens of a sentence together into {@link Atom}s. Linear in the number of tokens. */
final class AtomReader {
    private static final int LONGEST_SYLLABLE = 5;
    private static final int KNOWN_PLACE = 3;

    private final String text;
    private final List<Token> tokens;
    private final NameLists lists;
    private final int blanks;

    private AtomReader(String text, List<Token> tokens, NameLists lists, boolean spaced) {
        this.text = text;
        this.tokens = tokens;
        this.lists = lists;
        this.blanks = spaced ? 1 : 0;
    }

    /**
     * The atoms of one sentence.
     *
     * @param spaced whether the text sets all marks apart by blanks, as corpora do
     */
    static List<Atom> read(String text, List<Token> tokens, NameLists lists, boolean spaced) {
        AtomReader reader = new AtomReader(text, tokens, lists, spaced);
        List<Atom> atoms = new ArrayList<>(tokens.size());
        int at = 0;
        while (at < tokens.size()) {
            int end = reader.end(at);
            atoms.add(reader.atom(at, end));
            at = end;
        }
        return atoms;
    }

    private int end(int at) {
        if (numbered(at)) {
            return at + 2;
        }
        if (tokens.get(at).kind() != Token.Kind.WORD) {
            return at + 1;
        }
        int end = at + 1;
        if (isLetter(tokens.get(at)) && touches(end) && tokens.get(end).is(".")) {
            end++;
            while (touches(end)
                    && isLetter(tokens.get(end))
                    && touches(end + 1)
                    && tokens.get(end + 1).is(".")) {
                end += 2;
            }
            return end;
        }
        while (touches(end + 1) && touches(end) && joins(end)) {
            end += 2;
        }
        boolean shortened =
                end == at + 1 && lists.abbreviations.contains(tokens.get(at).lower());
        boolean stop = end < tokens.size() && tokens.get(end).is(".");
        return shortened
                        && stop
                        && tokens.get(end).start() == tokens.get(end - 1).end()
                ? end + 1
                : end;
    }

    /** Whether capitals and digits stand here without a blank, as in MTV2 or 6PR, but not in 20GB. */
    private boolean numbered(int at) {
        if (at + 1 >= tokens.size()
                || tokens.get(at + 1).start() != tokens.get(at).end()) {
            return false;
        }
        Token letters = tokens.get(at).kind() == Token.Kind.NUMBER ? tokens.get(at + 1) : tokens.get(at);
        Token digits = tokens.get(at).kind() == Token.Kind.NUMBER ? tokens.get(at) : tokens.get(at + 1);
        return digits.kind() == Token.Kind.NUMBER
                && letters.kind() == Token.Kind.WORD
                && letters.text().length() > 1
                && letters.text().chars().allMatch(Character::isUpperCase)
                && !lists.neverNames.contains(letters.lower());
    }

    private static boolean isLetter(Token token) {
        return token.kind() == Token.Kind.WORD && token.text().length() == 1 && token.capital();
    }

    /**
     * Whether a token goes on where the one before it ends; a blank between is allowed in a text that sets all marks
     * apart.
     */
    private boolean touches(int at) {
        return at < tokens.size() && tokens.get(at).start() - tokens.get(at - 1).end() <= blanks;
    }

    /** Whether the mark at this place joins the words around it into one name. */
    private boolean joins(int mark) {
        Token before = tokens.get(mark - 1);
        Token after = tokens.get(mark + 1);
        if (after.kind() != Token.Kind.WORD) {
            return false;
        }
        return switch (tokens.get(mark).text()) {
            case "-", "‐", "‑" -> dash(mark);
            case "'", "’", "ʼ" ->
                after.text().length() > 1
                        && !elided(mark - 1)
                        && (after.start() - before.end() <= 1
                                || (before.capital() && before.text().length() <= 2))
                        && (after.capital() || (before.text().length() == 1 && !before.capital()))
                        && !after.lower().equals("s");
            case "&" -> before.text().length() <= 2 && after.text().length() <= 2;
            default -> false;
        };
    }

    /** Whether a word before an apostrophe is an article or the like, which is no part of the name after it. */
    private boolean elided(int at) {
        Token word = tokens.get(at);
        return lists.grammar.elisions.contains(word.lower()) && (at == 0 || !word.capital());
    }

    private static boolean acronym(Token token) {
        return token.text().length() > 1 && token.text().chars().allMatch(Character::isUpperCase);
    }

    /** A hyphen joins but before the tail of an adjective; one that is set apart joins only the parts of a name. */
    private boolean dash(int mark) {
        Token before = tokens.get(mark - 1);
        Token after = tokens.get(mark + 1);
        if (lists.compoundTails.contains(after.lower()) || (acronym(before) && lists.roles.known(after.lower()))) {
            return false;
        }
        return after.start() - before.end() <= 1 || joinsApart(mark, before, after);
    }

    /**
     * Whether a hyphen with blanks around it stands inside a name: after an Arabic article, in a listed place, between
     * words that are no common words and no places, or in the syllables of a given name.
     */
    private boolean joinsApart(int mark, Token before, Token after) {
        if (proper(after) && lists.persons.particle(before.lower())) {
            return true;
        }
        if (proper(after) && lists.places.rank(before.lower() + "-" + after.lower()) > 0) {
            return true;
        }
        if (!proper(before) && !inside(mark)) {
            return false;
        }
        if (proper(after)) {
            return namePart(before) && namePart(after);
        }
        boolean syllable =
                after.text().length() <= LONGEST_SYLLABLE && before.text().length() <= LONGEST_SYLLABLE;
        boolean follows = inside(mark) || (mark > 1 && proper(tokens.get(mark - 2)));
        return syllable
                && (lists.commonness(after.lower()) == 0 || follows)
                && !lists.functionWords.contains(before.lower());
    }

    /** Whether the word before this hyphen is itself joined by a hyphen, as in Chan-o-cha. */
    private boolean inside(int mark) {
        return mark > 2 && tokens.get(mark - 2).is("-") && proper(tokens.get(mark - 3));
    }

    private boolean namePart(Token token) {
        return (lists.commonness(token.lower()) == 0
                        || lists.persons.given(token.lower())
                        || lists.persons.family(token.lower()))
                && lists.places.rank(token.lower()) < KNOWN_PLACE
                && !lists.demonyms.containsKey(token.lower());
    }

    private static boolean proper(Token token) {
        return token.capital()
                && token.text().length() > 1
                && !token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT));
    }

    private Atom atom(int from, int to) {
        Span span = tokens.get(from).span().cover(tokens.get(to - 1).span());
        if (to == from + 1) {
            Token token = tokens.get(from);
            return new Atom(span, token.text(), token.lower(), shape(token.text(), token.kind()));
        }
        String words = span.of(text);
        StringBuilder lower = new StringBuilder(words.length());
        for (int i = from; i < to; i++) {
            lower.append(tokens.get(i).is(".") ? "" : tokens.get(i).lower());
        }
        return new Atom(span, words, lower.toString(), shape(words, Token.Kind.WORD));
    }

    private static Atom.Shape shape(String words, Token.Kind kind) {
        if (kind != Token.Kind.WORD) {
            return kind == Token.Kind.NUMBER ? Atom.Shape.NUMBER : Atom.Shape.MARK;
        }
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < words.length(); i++) {
            letters += Character.isLetter(words.charAt(i)) ? 1 : 0;
            capitals += Character.isUpperCase(words.charAt(i)) ? 1 : 0;
        }
        if (letters == 1 && capitals == 1) {
            return Atom.Shape.INITIAL;
        }
        if (letters == capitals && capitals > 1) {
            return Atom.Shape.CAPITALS;
        }
        boolean starts = Character.isUpperCase(words.codePointAt(0));
        return starts
                        || capitals > 0
                                && (words.indexOf('-') > 0
                                        || words.indexOf('\'') > 0
                                        || words.indexOf('’') > 0
                                        || capitals > 1)
                ? Atom.Shape.CAPITAL
                : Atom.Shape.LOWER;
    }
}
