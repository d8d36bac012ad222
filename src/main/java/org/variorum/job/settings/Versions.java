package org.variorum.job.settings;

import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.batch.core.SpringBatchVersion;

/** Versions of the program and of what it stands on, as far as a run depends on them. */
public final class Versions {
    private Versions() {}

    /** The program's own version; "development" when it does not run from its jar. */
    public static String program() {
        String version = Versions.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** By name. */
    public static SortedMap<String, String> all() {
        SortedMap<String, String> versions = new TreeMap<>();
        versions.put("version.variorum", program());
        versions.put("version.spring-batch", String.valueOf(SpringBatchVersion.getVersion()));
        return versions;
    }
}
