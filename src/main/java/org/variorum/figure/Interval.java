package org.variorum.figure;

/**
 * The values that a hedged number stands for, after the compatibility rules of the house: more than N is N to 2 N (N
 * itself only if it is round), at least N is N to 2 N, nearly N is 0.9 N to N, about N is plus or minus a tenth, a bound from above starts at
 * nothing. Immutable.
 *
 * @param low smallest value
 * @param high largest value
 */
record Interval(double low, double high) {
    private static final double MOST = 2; // "more than N" is not said of 2 N
    private static final double NEARLY = 0.9;
    private static final double TENTH = 0.1;

    /** The values of one number under a qualifier. */
    static Interval of(Amount amount, Qualifier qualifier, Unit unit) {
        Interval printed = printed(amount, unit);
        boolean whole = unit.equals(Unit.NONE) && amount.step() >= 1;
        double low = printed.low();
        double high = printed.high();
        return switch (qualifier) {
            case MORE_THAN ->
                whole
                        ? new Interval(amount.isRound() ? low : low + 1, Math.max(low + 1, MOST * high - 1))
                        : new Interval(low, MOST * high);
            case AT_LEAST -> new Interval(low, whole ? Math.max(low, MOST * high - 1) : MOST * high);
            case LESS_THAN -> new Interval(Math.min(0, low), high);
            case NEARLY -> new Interval(NEARLY * low, high);
            case ABOUT -> new Interval(low - TENTH * Math.abs(low), high + TENTH * Math.abs(high));
            default -> printed;
        };
    }

    /** Both ends of "from A to B". */
    static Interval between(Amount from, Amount to, Unit unit) {
        return new Interval(printed(from, unit).low(), printed(to, unit).high());
    }

    /** A number in a unit that had to be converted was itself rounded: "36 miles" is all that rounds to 36. */
    private static Interval printed(Amount amount, Unit unit) {
        double slack = unit.converts() ? amount.step() / 2 : 0;
        return new Interval(unit.of(amount.value() - slack), unit.of(amount.value() + slack));
    }
}
