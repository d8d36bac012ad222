package org.variorum.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.compare.Axis;

class NightLedgerTest {
    private static final LocalDate TONIGHT = LocalDate.of(2031, 5, 2);
    private static final ScoreSettings SETTINGS = ScoreSettings.standard();

    private final NightLedger.Reader past = new NightLedger.Reader(TONIGHT, SETTINGS);

    @Test
    void withoutAPastEverybodyIsAsGoodAsThePrior() {
        assertEquals(SETTINGS.prior(), past.ledger().accuracy("Nordpost", Axis.DATES));
        assertEquals(SETTINGS.prior(), past.ledger().prior());
        assertEquals(0, past.ledger().of("Nordpost").nights());
    }

    @Test
    void aNightCountsHalfAfterItsHalfLife() {
        past.add(TONIGHT.minusDays(90), new Earned("Nordpost", Axis.DATES, 6, 10));

        assertEquals(5, past.ledger().of("Nordpost").evidence(), 1e-12);
        assertEquals(3, past.ledger().of("Nordpost").good(), 1e-12);
    }

    @Test
    void aSourceIsHeldToThePoolAndAnAxisToTheWholeSource() {
        past.add(TONIGHT.minusDays(90), new Earned("Nordpost", Axis.DATES, 16, 16));
        past.add(TONIGHT.minusDays(90), new Earned("Nordpost", Axis.FIGURES, 0, 16));
        NightLedger ledger = past.ledger();

        double pool = (8 * 0.8 + 8) / (8 + 16);
        double whole = (8 * pool + 8) / (8 + 16);
        assertEquals(pool, ledger.prior(), 1e-12);
        assertEquals(whole, ledger.accuracy("Nordpost"), 1e-12);
        assertEquals((8 * whole + 8) / 16, ledger.accuracy("Nordpost", Axis.DATES), 1e-12);
        assertEquals(8 * whole / 16, ledger.accuracy("Nordpost", Axis.FIGURES), 1e-12);
        assertEquals(whole, ledger.accuracy("Nordpost", Axis.QUOTES), 1e-12);
    }

    @Test
    void aNewSourceAmongKnownOnesStartsAtThePrior() {
        past.add(TONIGHT.minusDays(1), new Earned("Nordpost", Axis.DATES, 1, 30));

        assertEquals(SETTINGS.prior(), past.ledger().accuracy("Velm Courier", Axis.DATES));
    }

    @Test
    void nightsAreCountedOnceHoweverManyAxesTheyTouch() {
        past.add(TONIGHT.minusDays(2), new Earned("Nordpost", Axis.DATES, 1, 1));
        past.add(TONIGHT.minusDays(2), new Earned("Nordpost", Axis.FIGURES, 1, 1));
        past.add(TONIGHT.minusDays(1), new Earned("Nordpost", Axis.DATES, 1, 1));

        assertEquals(2, past.ledger().of("Nordpost").nights());
    }

    @Test
    void tonightDoesNotCountAsItsOwnPast() {
        Earned earned = new Earned("Nordpost", Axis.DATES, 1, 1);

        assertThrows(IllegalArgumentException.class, () -> past.add(TONIGHT, earned));
        assertThrows(IllegalArgumentException.class, () -> past.add(TONIGHT.plusDays(1), earned));
    }

    @Test
    void whateverNightsBringTheAccuracyStaysBetweenNoughtAndOneAndMoreGoodNeverLowersIt() {
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            List<Earned> nights = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(40); i++) {
                double evidence = 50 * random.nextDouble();
                Axis axis = Axis.values()[random.nextInt(Axis.values().length)];
                String source = "outlet" + random.nextInt(4);
                nights.add(new Earned(source, axis, evidence * random.nextDouble() * 1.2, evidence));
            }
            NightLedger ledger = read(nights);
            Axis axis = Axis.values()[random.nextInt(Axis.values().length)];
            double before = ledger.accuracy("outlet1", axis);
            assertTrue(before > 0 && before < 1, "seed " + seed);
            if (ledger.of("outlet1").nights() > 0) { // a new source leaves the prior for the pool
                nights.add(0, new Earned("outlet1", axis, 5, 5));
                assertTrue(read(nights).accuracy("outlet1", axis) >= before - 0.02, "seed " + seed);
            }
        }
    }

    @Test
    void theOrderOfTheEntriesOfANightDoesNotMatter() {
        List<Earned> night = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            night.add(new Earned("outlet" + i % 7, Axis.values()[i % 5], i, 30));
        }
        double before = read(night).accuracy("outlet3", Axis.DATES);
        Collections.shuffle(night, new Random(4));

        assertEquals(before, read(night).accuracy("outlet3", Axis.DATES), 1e-12);
    }

    private static NightLedger read(List<Earned> nights) {
        NightLedger.Reader reader = new NightLedger.Reader(TONIGHT, SETTINGS);
        nights.forEach(earned -> reader.add(TONIGHT.minusDays(3), earned));
        return reader.ledger();
    }
}
