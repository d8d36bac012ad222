package org.variorum.report.night;

import org.variorum.compare.Axis;
import org.variorum.compare.Verdict;

/** A night with more stories than can be seen at a glance, each with one conflict. */
public final class BusyNight {
    private BusyNight() {}

    /** Fourteen ferries, each two or nine hours late. */
    public static InventedNight night() {
        InventedNight big = new InventedNight("2031-03-08");
        for (int i = 10; i < 24; i++) {
            new InventedStory("s" + i, "Ferry " + i)
                    .member("a" + i, new InventedArticle("a" + i, "A", "t", "Two hours late."), "")
                    .member("b" + i, new InventedArticle("b" + i, "B", "t", "Nine hours late."), "")
                    .slot(
                            "f" + i,
                            Axis.FIGURES,
                            "hours",
                            1,
                            Verdict.CONFLICT,
                            "a" + i,
                            "2",
                            "Two",
                            "b" + i,
                            "9",
                            "Nine")
                    .into(big);
        }
        return big;
    }
}
