package org.variorum.text;

/**
 * The language of a text by its ISO 639-1 code, or {@link #UNKNOWN}. Immutable.
 *
 * @param code two lower-case letters, or "und"
 */
public record Language(String code) {
    /** A language that could not be told. */
    public static final Language UNKNOWN = new Language("und");

    /** English, the language whose lexicons stand in where a language has none of its own. */
    public static final Language ENGLISH = new Language("en");

    /**
     * The language a dump declares, from any of the usual spellings ("en", "en-GB", "EN_us", "eng").
     *
     * @return {@link #UNKNOWN} if the words name no language
     */
    public static Language declared(String words) {
        String code =
                java.util.Locale.forLanguageTag(words.strip().replace('_', '-')).getLanguage();
        if (code.length() == 3) {
            for (String two : java.util.Locale.getISOLanguages()) {
                if (new java.util.Locale(two).getISO3Language().equals(code)) {
                    return new Language(two);
                }
            }
        }
        return code.length() == 2 ? new Language(code) : UNKNOWN;
    }
}
