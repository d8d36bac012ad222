package org.variorum.name.spelling;

import java.util.List;
import org.variorum.name.NameScore;

/** Tells whether two spellings, in whatever script, are one name. Safe to share between threads. */
public final class NameMatcher {

    /** Parses a name; costly beside a comparison, so keep what comes out. Any string has a defined result. */
    public ParsedName parse(String name) {
        return new ParsedName(name);
    }

    /** Parses both and compares them. */
    public NameScore compare(String a, String b) {
        return compare(parse(a), parse(b));
    }

    /** Compares two parsed names; symmetric. */
    public NameScore compare(ParsedName a, ParsedName b) {
        return new NameScore(a.text().equalsIgnoreCase(b.text()) ? 1 : 0, List.of());
    }
}
