package org.variorum.report.digest;

import java.util.Comparator;
import org.variorum.name.Entity;

/**
 * Where someone or something named is found, with what it is sorted by: small enough to hold those of a whole night. Immutable.
 *
 * @param place where its {@link Entity} lies in the spool
 * @param spellings number of its spellings
 * @param sources number of sources that name it
 */
public record EntityRef(long place, int spellings, int sources) {
    /** Those with most spellings first, then those whom most sources name; of what is equal, what was read first. */
    public static final Comparator<EntityRef> MOST_SPELLINGS_FIRST = Comparator.comparing(EntityRef::spellings)
            .thenComparing(EntityRef::sources)
            .reversed();

    static EntityRef of(Entity entity, long place) {
        return new EntityRef(place, entity.spellings().size(), entity.sources().size());
    }
}
