package org.variorum.name.spelling;

/** How much of the letters of two words is the same, whatever they sound like. Stateless. */
final class Letters {
    private static final int LONGEST = 24;

    private Letters() {}

    /**
     * From 0 to 1: one less the number of letters to change, put in or leave out, by the longer word (Levenshtein
     * 1966).
     */
    static double likeness(String a, String b) {
        int lengthA = Math.min(LONGEST, a.length());
        int lengthB = Math.min(LONGEST, b.length());
        if (lengthA == 0 || lengthB == 0) {
            return 0;
        }
        int[] row = new int[lengthB + 1];
        for (int j = 0; j <= lengthB; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= lengthA; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= lengthB; j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return 1 - row[lengthB] / (double) Math.max(lengthA, lengthB);
    }
}
