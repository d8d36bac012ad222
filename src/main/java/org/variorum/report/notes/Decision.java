package org.variorum.report.notes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.variorum.report.model.Labels;

/** What an editor can decide about a row, by sheet. The words shown are labels, so that a decision survives a change of language. */
public enum Decision {
    /** Somebody has to be asked. */
    ASK("disagreements", "alone", "quotes", "names", "suspects"),
    /** What most sources say is taken. */
    MAJORITY("disagreements", "quotes"),
    /** The values only look different. */
    NOT_A_CONFLICT("disagreements"),
    /** It was checked and holds. */
    CONFIRMED("alone"),
    /** It is not to be used. */
    LEAVE_OUT("disagreements", "alone", "quotes"),
    /** All spellings of the row are one. */
    SAME("names"),
    /** The spellings of the row are not one. */
    NOT_THE_SAME("names"),
    /** It is wrong as printed. */
    ERROR("suspects"),
    /** It is right as printed. */
    NO_ERROR("suspects"),
    /** Nothing is left to do. */
    SETTLED("disagreements", "alone", "quotes", "names", "suspects");

    private final String sheets;

    Decision(String... sheets) {
        this.sheets = " " + String.join(" ", sheets) + " ";
    }

    /** The words of all decisions that a sheet offers, in their order. */
    public static List<String> offered(String sheet, Labels labels) {
        return Arrays.stream(values())
                .filter(decision -> decision.sheets.contains(" " + sheet + " "))
                .map(decision -> decision.word(labels))
                .toList();
    }

    /** The word of this decision. */
    public String word(Labels labels) {
        return labels.of("decision." + name().toLowerCase(Locale.ROOT));
    }

    /** A decision in the words of other labels; what is none of them stays as it is. */
    static String translated(String word, Labels from, Labels to) {
        return Arrays.stream(values())
                .filter(decision -> decision.word(from).equals(word.strip()))
                .findFirst()
                .map(decision -> decision.word(to))
                .orElse(word);
    }
}
