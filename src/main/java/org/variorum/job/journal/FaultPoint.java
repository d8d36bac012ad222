package org.variorum.job.journal;

import java.util.ServiceLoader;

/**
 * A seam at which tests stop the program dead, to see that it goes on where it stopped. Does nothing unless a provider stands on the class path,
 * and the program ships none. Called on the thread that works; implementations must be safe to share.
 */
public interface FaultPoint {

    /**
     * The program passes a place.
     *
     * @param place such as "lock", "annotate.start", "annotate.read", "annotate.before-commit", "annotate.after-commit", "annotate.end",
     *     "report.before-rename", "shutdown"
     */
    void reached(String place);

    /** The one that the class path provides, else one that does nothing. */
    static FaultPoint installed() {
        return ServiceLoader.load(FaultPoint.class).findFirst().orElse(place -> {});
    }
}
