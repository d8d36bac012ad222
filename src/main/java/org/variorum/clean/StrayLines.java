package org.variorum.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.variorum.article.Article;
import org.variorum.article.Mark;
import org.variorum.text.Language;
import org.variorum.text.LanguageDetector;
import org.variorum.text.OtherLanguage;

/**
 * Marks lines in another language than the article's: the form below an aggregator's text, a teaser of a sister site.
 * In the article's script only before the first paragraph and after the last, in another script anywhere. What stands
 * in quotation marks, what a colon announces or a dash signs, verses, and all of an article that has a large share of
 * another language are part of it. Only lines at the edges and lines that begin in another script are looked at.
 * Linear in the length of the text. Immutable, safe to share between threads.
 */
public final class StrayLines {
    private static final String RULE = "stray_language";
    private static final double MOST = 0.2; // share of the letters; more is an article in two languages
    private static final String QUOTES = "\"“”„«»「」『』";
    private static final String DASHES = "-–—―";
    private static final String VERSE_ENDS = ",;،，、";
    private static final int VERSES = 3; // of as many lines one that ends so makes verses of all

    private final LanguageDetector detector;
    private final OtherLanguage other;

    /** Marks with a detector, which may serve others, too. */
    public StrayLines(LanguageDetector detector) {
        this.detector = detector;
        this.other = new OtherLanguage(detector);
    }

    /** The article with its stray lines marked; the same if there are none or its language is not known. */
    public Article marked(Article article) {
        if (article.language().equals(Language.UNKNOWN)) {
            return article;
        }
        List<TextLine> lines = TextLine.unmarked(article);
        boolean[] stray = new boolean[lines.size()];
        int first = look(lines, article.language(), stray, 0, 1);
        if (first == lines.size()) {
            return article;
        }
        int last = look(lines, article.language(), stray, lines.size() - 1, -1);
        for (int i = first + 1; i < last; i++) {
            stray[i] = other.startsInOtherScript(lines.get(i).words(), article.language())
                    && isOther(lines.get(i), article.language());
        }
        keepSpeech(lines, stray);
        keepVerses(lines, stray, first, last);
        List<TextLine> found = new ArrayList<>();
        for (int i = 0; i < stray.length; i++) {
            if (stray[i]) {
                found.add(lines.get(i));
            }
        }
        return found.isEmpty() || letters(found) > MOST * letters(lines) || !isHome(article, lines.get(first))
                ? article
                : with(found, article);
    }

    /**
     * Judges the lines from one end of the text to the first paragraph in its own language.
     *
     * @return the paragraph's number, or one beyond the other end
     */
    private int look(List<TextLine> lines, Language language, boolean[] stray, int from, int step) {
        int i = from;
        for (; i >= 0 && i < stray.length; i += step) {
            stray[i] = isOther(lines.get(i), language);
            if (!stray[i] && lines.get(i).isProse()) {
                return i;
            }
        }
        return i;
    }

    /** Whether what stands outside quotation marks is in another language. */
    private boolean isOther(TextLine line, Language language) {
        String words = line.words();
        if (QUOTES.indexOf(words.charAt(0)) >= 0) {
            return false;
        }
        StringBuilder outside = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < words.length(); i++) {
            boolean quote = QUOTES.indexOf(words.charAt(i)) >= 0;
            inside ^= quote;
            outside.append(inside || quote ? ' ' : words.charAt(i));
        }
        return !inside && other.is(outside.toString(), language);
    }

    /** A line that a colon announces or the next line signs is somebody's words, such as a post. */
    private static void keepSpeech(List<TextLine> lines, boolean[] stray) {
        boolean announced = false;
        for (int i = 0; i < stray.length; i++) {
            boolean signed = i + 1 < stray.length
                    && DASHES.indexOf(lines.get(i + 1).words().charAt(0)) >= 0;
            boolean speech = stray[i] && (announced || (signed && !stray[i + 1]));
            announced = stray[i] ? speech : lines.get(i).words().endsWith(":");
            stray[i] &= !speech;
        }
    }

    /** Short lines that follow one another are verses if commas end them, and part of the story if it goes on below. */
    private static void keepVerses(List<TextLine> lines, boolean[] stray, int first, int last) {
        int end;
        for (int start = 0; start < stray.length; start = end + 1) {
            end = start;
            int commas = 0;
            int strays = 0;
            while (end < stray.length && (stray[end] || !lines.get(end).isProse())) {
                String words = lines.get(end).words();
                commas += VERSE_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0 ? 1 : 0;
                strays += stray[end] ? 1 : 0;
                end++;
            }
            boolean within = start > first && end <= last && strays > 1;
            if (within || commas * VERSES >= Math.max(1, end - start)) {
                Arrays.fill(stray, start, end, false);
            }
        }
    }

    private static int letters(List<TextLine> lines) {
        return lines.stream().mapToInt(line -> line.words().length()).sum();
    }

    /** Whether the article is in its language from its first paragraph on: dumps declare wrong ones. */
    private boolean isHome(Article article, TextLine first) {
        return detector.detect(article.text().substring(first.span().start())).equals(article.language());
    }

    private static Article with(List<TextLine> lines, Article article) {
        List<Mark> marks = new ArrayList<>(article.marks());
        lines.forEach(line -> marks.add(new Mark(line.span(), Mark.Kind.WIDGET, RULE)));
        marks.sort(Comparator.comparing(Mark::span));
        return article.with(List.copyOf(marks));
    }
}
