package org.variorum.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.article.Mark;
import org.variorum.text.Span;

/**
 * Boilerplate that is known by its form in any language: addresses, tags, copyright lines, picture credits, datelines,
 * notes in brackets. All patterns are bounded and run over single lines. Stateless.
 */
final class FormRules {
    private static final LineRule COPYRIGHT_LINE = rule("copyright_line", Mark.Kind.LEGAL, true);
    private static final LineRule PICTURE_CREDIT = rule("picture_credit", Mark.Kind.CAPTION, true);
    private static final LineRule ADDRESS_LINE = rule("address_line", Mark.Kind.URL, true);
    private static final LineRule DATE_LINE = rule("date_line", Mark.Kind.DATELINE, false);
    private static final LineRule SCRIPT_LINE = rule("script_line", Mark.Kind.CODE, true);
    private static final LineRule DESK_CODE = rule("desk_code", Mark.Kind.CODE, false);
    private static final LineRule NO_WORDS = rule("no_words", Mark.Kind.WIDGET, false);
    private static final String DATELINE = "dateline";
    private static final String MARKUP_TAG = "markup_tag";
    private static final String TITLE_SECTION = "title_section";

    private static final Pattern COPYRIGHT =
            Pattern.compile("(?i)(©|\\(c\\)\\s*(19|20)\\d\\d|copyright\\s*(©|\\(c\\)|(19|20)\\d\\d)).{0,250}");
    private static final Pattern CREDIT_AT_END = Pattern.compile("[^©]{3,240}[\\s(]©\\s*[^©.]{1,50}\\)?\\.?");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|www\\.)\\S{3,}(\\s\\S{1,200}){0,2}");
    private static final Pattern CODE =
            Pattern.compile("[\\p{L}]{2,5}([-/_][\\p{L}]{2,5}){0,3}[-/_]?\\d{1,6}|[a-z]{2,4}(/[a-z]{2,4}){1,4}");
    static final Pattern TAG = Pattern.compile("</?(?:[a-z]{1,10}|h[1-6])(?:\\s[^<>]{0,300})?/?>");
    private static final Pattern CITY_AND_AGENCY = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M} .,'’/–-]{1,50}(?:\\p{N}{1,2}[\\p{L}.,\\s]{0,3}(?:\\p{N}{4})?\\s?)?\\(\\p{Lu}[\\p{L}"
                    + " ./&-]{1,30}\\)\\s*[–—―-]{1,2}\\s+");
    private static final Pattern CAPITALS = Pattern.compile(
            "\\p{Lu}{3}[\\p{Lu} .'’/-]{0,40}(?:,\\s?[\\p{L}\\p{N} .,]{1,40})?\\s[–—―-]{1,2}\\s+|\\(\\p{Lu}[\\p{L}"
                    + " ./&-]{1,30}\\)\\s*[–—―-]{1,2}\\s+");
    private static final Pattern SHORTCODE = Pattern.compile(
            "(\\[/?[a-z][a-z_-]{1,30}(\\s[a-z_-]{1,30}=[^\\]\\[]{1,200})?\\s?/?\\]\\s?){1,6}|\\{\\{.{1,200}\\}\\}|<!--.{0,300}-->");
    private static final String SCRIPT_MARKS = "{}=;";
    private static final int FEWEST_SCRIPT_MARKS = 3; // in a line of program text; two of them are no semicolons
    private static final int LETTERS_A_SCRIPT_MARK = 20; // program text has one at least so often
    private static final int LONGEST_CODE = 32; // letters of a desk's code
    private static final int DATELINE_WITHIN = 6; // lines from the top
    private static final int LONGEST_NOTE = 400; // letters of a note in brackets

    private FormRules() {}

    private static LineRule rule(String name, Mark.Kind kind, boolean strong) {
        return new LineRule(name, kind, strong, LineRule.Where.LINE, List.of());
    }

    /** The rule that knows a whole line by its form. */
    static Optional<LineRule> line(TextLine line, LineRules rules) {
        String words = line.words();
        if (rules.isDate(line)) {
            return Optional.of(DATE_LINE);
        }
        boolean signed = words.indexOf('©') >= 0;
        if ((signed || "cC(".indexOf(words.charAt(0)) >= 0)
                && COPYRIGHT.matcher(words).matches()
                && !rules.isReport(line)) {
            return Optional.of(COPYRIGHT_LINE);
        }
        if (signed && CREDIT_AT_END.matcher(words).matches()) {
            return Optional.of(PICTURE_CREDIT);
        }
        if (ADDRESS.matcher(words).matches()) {
            return Optional.of(ADDRESS_LINE);
        }
        if (isScript(words)) {
            return Optional.of(SCRIPT_LINE);
        }
        if (words.length() <= LONGEST_CODE && CODE.matcher(words).matches()) {
            return Optional.of(DESK_CODE);
        }
        return words.codePoints().noneMatch(Character::isLetterOrDigit) ? Optional.of(NO_WORDS) : Optional.empty();
    }

    /** Program text or a content system's widget code that was left in: {@code [gallery ids="1"]}, {@code a = b || {};} */
    private static boolean isScript(String words) {
        if (SHORTCODE.matcher(words).matches()) {
            return true;
        }
        int marks = 0;
        int semicolons = 0;
        for (int i = 0; i < words.length(); i++) {
            marks += SCRIPT_MARKS.indexOf(words.charAt(i)) >= 0 ? 1 : 0;
            semicolons += words.charAt(i) == ';' ? 1 : 0;
        }
        return marks - semicolons >= FEWEST_SCRIPT_MARKS - 1
                && marks >= FEWEST_SCRIPT_MARKS
                && marks * LETTERS_A_SCRIPT_MARK >= words.length();
    }

    /** What stands inside lines: tags, notes in brackets, datelines. */
    static List<Mark> inside(String text, List<TextLine> lines, LineRules rules) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (line.words().indexOf('<') >= 0) {
                Matcher tag = TAG.matcher(line.words());
                while (tag.find()) {
                    marks.add(new Mark(span(line, tag.start(), tag.end()), Mark.Kind.CODE, MARKUP_TAG));
                }
            }
            if (i < DATELINE_WITHIN && line.isProse()) {
                dateline(line).ifPresent(marks::add);
            }
            notes(line, rules, marks);
        }
        return marks;
    }

    /** What a headline's line adds behind it: " | World". */
    static Optional<Mark> behindTitle(List<TextLine> lines, Span title) {
        return lines.stream()
                .map(TextLine::span)
                .filter(line -> line.contains(title) && line.end() > title.end())
                .map(line -> new Mark(new Span(title.end(), line.end()), Mark.Kind.WIDGET, TITLE_SECTION))
                .findFirst();
    }

    private static Optional<Mark> dateline(TextLine line) {
        String start = line.words().substring(0, Math.min(line.words().length(), 120));
        for (Pattern pattern : List.of(CITY_AND_AGENCY, CAPITALS)) {
            Matcher dateline = pattern.matcher(start);
            if (dateline.lookingAt()) {
                int end = start.substring(0, dateline.end()).stripTrailing().length();
                return Optional.of(new Mark(span(line, 0, end), Mark.Kind.DATELINE, DATELINE));
            }
        }
        return Optional.empty();
    }

    /** Notes in brackets, before or behind what else the line says, that a rule knows by their first words. */
    private static void notes(TextLine line, LineRules rules, List<Mark> marks) {
        String words = line.words();
        int close = -1; // of the last note or behind it: each letter is looked at once
        for (int open = words.indexOf('('); open >= 0; open = words.indexOf('(', open + 1)) {
            close = close < open ? words.indexOf(')', open) : close;
            if (close < 0) {
                return;
            }
            if (close - open <= LONGEST_NOTE) {
                Span span = span(line, open, close + 1);
                boolean atEdge = open == 0 || close == words.length() - 1;
                rules.bracket(LineRule.plain(words.substring(open + 1, close)))
                        .filter(rule -> atEdge)
                        .ifPresent(rule -> marks.add(new Mark(span, rule.kind(), rule.name())));
            }
        }
    }

    private static Span span(TextLine line, int from, int to) {
        return new Span(line.span().start() + from, line.span().start() + to);
    }
}
