package org.variorum.job;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.job.journal.FaultPoint;

/**
 * Stops or slows the program at the places that the system properties of the child process name: {@code fault.halt=annotate.read#3} ends it at the
 * third passage, as a power cut would; {@code fault.slow=annotate.read#200} waits 200 ms at each.
 */
public final class FaultInjection implements FaultPoint {
    /** Exit code of a halted process. */
    static final int HALTED = 99;

    private final Map<String, Integer> passed = new ConcurrentHashMap<>();

    @Override
    public void reached(String place) {
        int times = passed.merge(place, 1, Integer::sum);
        if ((place + "#" + times).equals(System.getProperty("fault.halt"))) {
            Runtime.getRuntime().halt(HALTED);
        }
        String slow = System.getProperty("fault.slow", "");
        if (slow.startsWith(place + "#")) {
            try {
                Thread.sleep(Long.parseLong(slow.substring(slow.indexOf('#') + 1)));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
