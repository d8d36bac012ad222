package org.variorum.claim;

/**
 * A predicate with the small words before it: "has not been", "failed to", "plans to". Immutable.
 *
 * @param from index of its first token
 * @param at index of the predicate itself
 * @param voice how its roles are to be read
 * @param negated whether it is said not to be so
 * @param open whether it is only possible, asked or conditional, so that nobody claims it
 * @param planned whether it lies in the future as somebody's plan
 */
record VerbGroup(int from, int at, Voice voice, boolean negated, boolean open, boolean planned) {

    /** How the roles of a predicate are ordered. */
    enum Voice {
        /** The subject does it. */
        ACTIVE,
        /** It is done to the subject. */
        PASSIVE,
        /** The subject of the main clause does it: ", accusing Moscow". */
        PARTICIPLE,
        /** Whoever was accused or suspected does it: "accused Moscow of massing troops". */
        CHARGED,
        /** It is done to the subject, in active form: "received a response from Moscow". */
        RECEIVED,
        /** Whoever owns the noun does it: "Moscow's response". */
        NOUN,
        /** Cannot be told. */
        NONE
    }
}
