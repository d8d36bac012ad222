package org.variorum.figure;

/**
 * What a number measures, with the way from the printed unit to the fixed one. Immutable.
 *
 * @param name fixed spelling: an ISO 4217 code, %, pp (percentage points), m, kg, m2, l, °C, km/h, W, Wh, byte
 * @param factor by which a printed number is multiplied
 * @param offset what is added after that
 */
record Unit(String name, double factor, double offset) {
    /** A plain count. */
    static final Unit NONE = new Unit("", 1, 0);

    /**
     * Whether the fixed unit belongs to another system than the printed one, so that converting leaves broken numbers.
     */
    boolean converts() {
        double power = Math.log10(factor);
        return power != Math.rint(power) || offset != 0;
    }

    boolean isMoney() {
        return name.length() == 3 && name.chars().allMatch(Character::isUpperCase);
    }

    double of(double printed) {
        return printed * factor + offset;
    }
}
