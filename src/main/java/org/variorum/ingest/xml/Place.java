package org.variorum.ingest.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * An element or attribute by its path, and the field of an article that it stands for. Remembers what it has been asked
 * for inside, so that the items of a file, which are all alike, cost a look-up an element. For one thread.
 */
final class Place {
    private static final int LONGEST_PATH = 500; // no longer one leads to a field
    private static final int MOST = 10_000; // places remembered; a file with more names is no dump of articles

    private final String path;
    private final Optional<String> field;
    private final Function<String, Optional<String>> fields;
    private final AtomicInteger left;
    private final Map<String, Place> elements = new HashMap<>();
    private final Map<String, Place> attributes = new HashMap<>();

    private Place(String path, Function<String, Optional<String>> fields, AtomicInteger left) {
        this.path = path;
        this.field = path.isEmpty() ? Optional.empty() : fields.apply(path);
        this.fields = fields;
        this.left = left;
    }

    /** The place around a whole item. */
    static Place around(Function<String, Optional<String>> fields) {
        return new Place("", fields, new AtomicInteger(MOST));
    }

    String path() {
        return path;
    }

    Optional<String> field() {
        return field;
    }

    /** An element right inside this one. */
    Place element(String name) {
        return inside(elements, path.isEmpty() ? "" : ".", name);
    }

    /** An attribute of this element. */
    Place attribute(String name) {
        return inside(attributes, "@", name);
    }

    private Place inside(Map<String, Place> known, String mark, String name) {
        Place place = known.get(name);
        if (place == null) {
            boolean leads = path.length() + name.length() <= LONGEST_PATH;
            place = new Place(leads ? path + mark + name : path, leads ? fields : any -> Optional.empty(), left);
            if (left.getAndDecrement() > 0) {
                known.put(name, place);
            }
        }
        return place;
    }
}
