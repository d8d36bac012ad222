package org.variorum.name.cue;

import java.util.EnumSet;
import java.util.Set;

/** What speaks for or against a kind of name. How much, is told by the table {@code cue-weights}, a row each. */
enum Cue {
    /** A title or role stands before or after it. */
    TITLE_STANDS_WITH_IT,
    /** Its first word is a listed given name, and more words follow. */
    STARTS_WITH_GIVEN_NAME,
    /** Its last word is a listed family name, and words stand before. */
    ENDS_WITH_FAMILY_NAME,
    /** One word that is a listed given name. */
    LONE_GIVEN_NAME,
    /** One word that is a listed family name. */
    LONE_FAMILY_NAME,
    /** Initials stand first or inside. */
    HAS_INITIALS,
    /** Particles such as van or bin stand inside. */
    HAS_PARTICLES,
    /** One word that is no common word. */
    LONE_UNCOMMON_WORD,
    /** One uncommon word inside a sentence of a language that gives a capital to names and little else. */
    CAPITAL_TELLS,
    /** One word that is a common word and no name. */
    LONE_COMMON_WORD,
    /** The noun of what it is stands right before it, as in the airline Norvair. */
    NOUN_OF_ITS_KIND_BEFORE,
    /** It is said to be one: Bontal is a village, Norvair, an airline. */
    SAID_TO_BE_ONE,
    /** A verb of saying or a relation stands right before it. */
    PERSON_WORD_BEFORE,
    /** Words such as shares of or joined stand right before it. */
    ORGANIZATION_WORD_BEFORE,
    /** Battle of or the like stands before it. */
    PART_OF_AN_EVENT,
    /** Quote marks stand right before and after it, as with the title of a work. */
    QUOTE_MARKS_AROUND,
    /** Quote marks around it in a language that sets names of firms and teams in them. */
    QUOTED_AS_FIRMS_ARE,
    /** It is in Latin letters among words in Greek or Cyrillic ones. */
    IN_ANOTHER_SCRIPT,
    /** Whose a role is, between the role and the name of who has it. */
    OWNS_A_ROLE,
    /** A word of a match beside what is no place, where such words are listed for the language. */
    MEETS_A_RIVAL,
    /** The name of a place between words and numbers of a match. */
    PLAYS_A_MATCH,
    /** Two or three words that are no common words. */
    TWO_UNCOMMON_WORDS,
    /** A verb that people do follows, or who, he, she. */
    PERSON_WORD_FOLLOWS,
    /** An age between commas follows. */
    AGE_FOLLOWS,
    /** Ends with a word such as Ministry or Corp. */
    ENDS_LIKE_ORGANIZATION,
    /** Starts with a word such as University or Bank, and more words follow. */
    STARTS_LIKE_ORGANIZATION,
    /** The alone before a word such as Alliance or Ministry. */
    LONE_HEAD_AFTER_ARTICLE,
    /** A short word all in capitals among words that are not. */
    ACRONYM,
    /** A word such as shares or headquarters follows. */
    ORGANIZATION_WORD_FOLLOWS,
    /** Has a word such as Ministry inside. */
    ORGANIZATION_WORD_INSIDE,
    /** A common English word stands in it that is no name. */
    COMMON_WORD_INSIDE,
    /** A listed organization. */
    LISTED_ORGANIZATION,
    /** A country. */
    COUNTRY,
    /** A palace or street that stands for a government, such as the Kremlin. */
    SEAT_OF_A_GOVERNMENT,
    /** A region, sea or mountain by the lists. */
    REGION,
    /** A capital or a city of a million. */
    BIG_CITY,
    /** A city of a hundred thousand. */
    CITY,
    /** A town by the lists. */
    TOWN,
    /** One word that ends as countries and towns do, as in Norvania or Karlograd, and is no given name. */
    ENDS_LIKE_A_TOWN,
    /** Ends with a word such as River or Province. */
    ENDS_LIKE_PLACE,
    /** Starts with a word such as Lake or Mount. */
    STARTS_LIKE_PLACE,
    /** A word such as in or near stands before; weighed by the table of these words. */
    PLACE_WORD_BEFORE,
    /** It opens a sentence and a comma and a day of the month follow. */
    DATELINE,
    /** A word such as province follows; weighed by the table of these words. */
    PLACE_WORD_FOLLOWS,
    /** What countries and cities own follows after a possessive, such as a capital or a border. */
    OWNS_WHAT_PLACES_OWN,
    /** A country or region follows after a comma. */
    PLACE_FOLLOWS,
    /** It follows a city after a comma. */
    FOLLOWS_PLACE,
    /** A possessive follows, as with governments and people. */
    OWNS_SOMETHING,
    /** Ends with a word such as Cup or Act. */
    ENDS_LIKE_EVENT,
    /** Stands after the, as organizations and few people do. */
    AFTER_ARTICLE,
    /** The first word of a sentence, or a word of a headline. */
    CAPITAL_PROVES_NOTHING,
    /** Words around the same name elsewhere in the text; a share of what they are worth there. */
    SAME_WORDS_ELSEWHERE,
    /** The same run of capitals stands elsewhere in the text; once for each, up to three. */
    SEEN_AGAIN,
    /** One word that ends the full name of a person of the text. */
    LAST_WORD_OF_A_PERSON,
    /** One word that starts the full name of a person of the text. */
    FIRST_WORD_OF_A_PERSON,
    /** One word that ends the name of an organization of the text. */
    LAST_WORD_OF_AN_ORGANIZATION,
    /** Letters that are the initials of a name of the text, for the kind of that name. */
    EXPANSION_STANDS_IN_TEXT,
    /** Letters that the text explains by words that name nobody. */
    STANDS_FOR_COMMON_WORDS;

    private static final Set<Cue> AROUND = EnumSet.of(
            TITLE_STANDS_WITH_IT,
            NOUN_OF_ITS_KIND_BEFORE,
            SAID_TO_BE_ONE,
            PERSON_WORD_BEFORE,
            ORGANIZATION_WORD_BEFORE,
            PERSON_WORD_FOLLOWS,
            AGE_FOLLOWS,
            ORGANIZATION_WORD_FOLLOWS,
            PLAYS_A_MATCH,
            MEETS_A_RIVAL,
            QUOTED_AS_FIRMS_ARE,
            OWNS_A_ROLE,
            PLACE_WORD_BEFORE,
            PLACE_WORD_FOLLOWS,
            DATELINE,
            OWNS_WHAT_PLACES_OWN,
            PLACE_FOLLOWS,
            FOLLOWS_PLACE,
            AFTER_ARTICLE);

    /** Whether it lies in the words around a name, so that it also speaks for the same name elsewhere in the text. */
    boolean around() {
        return AROUND.contains(this);
    }
}
