package org.variorum.name.spelling.block;

/** Finds the one of many numbers that so many others are not smaller than (Hoare 1961). Stateless. */
final class Selection {
    private Selection() {}

    /**
     * The number at a place in descending order, the first being 1; changes the order of the array. Distinct numbers take
     * linear time on average.
     */
    static long largest(long[] numbers, int count, int place) {
        int from = 0;
        int to = count - 1;
        int wanted = place - 1;
        while (from < to) {
            long pivot = numbers[from + to >>> 1];
            int i = from;
            int j = to;
            while (i <= j) {
                while (numbers[i] > pivot) {
                    i++;
                }
                while (numbers[j] < pivot) {
                    j--;
                }
                if (i <= j) {
                    long held = numbers[i];
                    numbers[i++] = numbers[j];
                    numbers[j--] = held;
                }
            }
            if (wanted <= j) {
                to = j;
            } else if (wanted >= i) {
                from = i;
            } else {
                return numbers[wanted];
            }
        }
        return numbers[wanted];
    }
}
