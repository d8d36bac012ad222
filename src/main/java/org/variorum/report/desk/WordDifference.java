package org.variorum.report.desk;

import java.util.ArrayList;
import java.util.List;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Entry.Emphasis;

/**
 * Marks the words in which one wording differs from another: longest common subsequence of words, in time proportional to the product of both
 * lengths, so long texts are not compared. Stateless.
 */
public final class WordDifference {
    private static final int LONGEST = 400; // words; 160,000 steps at most
    private static final double TOO_DIFFERENT =
            .34; // share of common words below which marks on single words mean nothing

    private WordDifference() {}

    /** The wording in runs: what it has of its own stands out, what it leaves out is shown struck through. */
    public static List<Entry.Run> of(String reference, String wording) {
        String[] from = reference.split("(?<=\\s)(?=\\S)");
        String[] to = wording.split("(?<=\\s)(?=\\S)");
        if (from.length > LONGEST || to.length > LONGEST) {
            return List.of(new Entry.Run(wording, Emphasis.NONE));
        }
        int[][] common = common(from, to);
        if (common[0][0] < TOO_DIFFERENT * Math.min(from.length, to.length)) {
            return List.of(new Entry.Run(wording, Emphasis.DIFFERENT));
        }
        List<Entry.Run> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < from.length || j < to.length) {
            if (i < from.length && j < to.length && same(from[i], to[j])) {
                add(runs, to[j++], Emphasis.NONE);
                i++;
            } else if (j == to.length || (i < from.length && common[i + 1][j] >= common[i][j + 1])) {
                add(runs, from[i++], Emphasis.GONE);
            } else {
                add(runs, to[j++], Emphasis.DIFFERENT);
            }
        }
        return runs;
    }

    /** Length of the longest common subsequence of what follows each pair of places. */
    private static int[][] common(String[] from, String[] to) {
        int[][] common = new int[from.length + 1][to.length + 1];
        for (int i = from.length - 1; i >= 0; i--) {
            for (int j = to.length - 1; j >= 0; j--) {
                common[i][j] =
                        same(from[i], to[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static boolean same(String a, String b) {
        return bare(a).equals(bare(b));
    }

    /** The word without the marks around it: “spring” and “spring,” are one word to an editor. */
    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return start == end ? word.strip() : word.substring(start, end);
    }

    private static void add(List<Entry.Run> runs, String word, Emphasis emphasis) {
        int last = runs.size() - 1;
        boolean blank =
                last >= 0 && !Character.isWhitespace(lastOf(runs.get(last).text()));
        String text = blank ? " " + word : word;
        if (last >= 0 && runs.get(last).emphasis() == emphasis) {
            runs.set(last, new Entry.Run(runs.get(last).text() + text, emphasis));
        } else {
            runs.add(new Entry.Run(text, emphasis));
        }
    }

    private static char lastOf(String text) {
        return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }
}
