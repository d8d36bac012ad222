package org.variorum.name.cue;

import java.util.ServiceLoader;
import org.variorum.name.NameFinder;

/** Where a caller gets its finder from. Safe to share between threads. */
public final class NameFinders {
    private NameFinders() {}

    /** The engine that the class path offers as a service, if there is one; else the built-in finder. */
    public static NameFinder find() {
        return ServiceLoader.load(NameFinder.class).findFirst().orElseGet(CueNameFinder::new);
    }
}
