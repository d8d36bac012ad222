package org.variorum.quote;

/** The ways in which a text tells who speaks, from the surest to the least sure. */
enum AttributionRule {
    /** "…," said the minister. */
    CUE_BEHIND_INVERTED,
    /** "…," the minister said. */
    CUE_BEHIND,
    /** The minister said: "…" */
    CUE_BEFORE,
    /** Said the minister: "…" */
    CUE_BEFORE_INVERTED,
    /** The minister left, saying "…" */
    PARTICIPLE_BEFORE,
    /** According to the minister, "…"; "…," according to the minister. */
    SOURCE_PHRASE,
    /** The minister put them right: "…" */
    COLON_BEFORE,
    /** "…" – Ann Lee */
    DASH_BEHIND,
    /** The minister called it "…", by a verb that only sometimes introduces words. */
    WEAK_CUE,
    /** Her husband cut in. "…" */
    SENTENCE_BEFORE,
    /** "…," she said. "…": the second one, in the same paragraph. */
    CARRIED_ON,
    /** "…" "…," she said: the first one. */
    CARRIED_BACK,
    /** A paragraph that is one quotation, after a paragraph about its speaker. */
    CARRIED_OVER,
    /** No verb at all: the subject of the sentence that holds the quotation. */
    SUBJECT_OF_SENTENCE
}
