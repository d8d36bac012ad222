package org.variorum.claim;

import org.variorum.claim.ClaimWords.Form;
import org.variorum.claim.ClaimWords.Work;
import org.variorum.claim.VerbGroup.Voice;
import org.variorum.text.Token;

/**
 * Reads a participle at the end of its clause whose auxiliary stands in front ("hat Sundria angegriffen") or right behind it ("dass Norland Sundria
 * angegriffen hat"). Serves one text; immutable.
 */
final class VerbBracket {
    private static final int LONGEST = 25; // tokens between auxiliary and participle
    private static final int BEHIND = 2; // "angegriffen worden ist"

    private final ClaimText text;

    VerbBracket(ClaimText text) {
        this.text = text;
    }

    /** The group from the auxiliary, or from the start of a clause that the auxiliary closes, to the participle; without a voice if there is none. */
    VerbGroup read(int at, int first, Form form) {
        boolean participle = form == Form.PERFECT || form == Form.PERFECT_ACTIVE || form == Form.TWIN;
        boolean not = false;
        int start = at;
        for (int i = at - 1; participle && i >= Math.max(first, at - LONGEST) && !isWall(i); i--) {
            if (text.is(Work.HAVE, i) || text.is(Work.BE, i)) {
                return group(i, at, form, text.is(Work.BE, i), not);
            }
            if (text.is(Work.MODAL, i)) {
                return new VerbGroup(i, at, Voice.NONE, not, true, false);
            }
            not ^= text.is(Work.NOT, i);
            start = i;
        }
        int end = Math.min(text.reading().tokens().size(), at + 1 + BEHIND);
        boolean be = false;
        for (int i = at + 1; participle && i < end && !isWall(i); i++) {
            be |= text.is(Work.BE, i);
            if (be || text.is(Work.HAVE, i)) {
                return group(start, at, form, be, not);
            }
        }
        return new VerbGroup(at, at, Voice.NONE, false, false, false);
    }

    /** Whether a modal verb stands in front in this clause: "zou Sundria hebben aangevallen". */
    boolean hasModal(int from, int first) {
        for (int i = from - 1; i >= Math.max(first, from - LONGEST) && !isWall(i); i--) {
            if (text.is(Work.MODAL, i)) {
                return true;
            }
        }
        return false;
    }

    private static VerbGroup group(int from, int at, Form form, boolean be, boolean not) {
        boolean passive = be && form != Form.PERFECT_ACTIVE;
        return new VerbGroup(from, at, passive ? Voice.PASSIVE : Voice.ACTIVE, not, false, false);
    }

    /** Marks part clauses, hyphens and quote marks do not. */
    private boolean isWall(int i) {
        Token token = text.token(i);
        return text.is(Work.COMPLEMENT, i) || (token.kind() == Token.Kind.MARK && ",;:.!?()".contains(token.text()));
    }
}
