package org.variorum.ingest;

import java.util.List;

/** Makes articles of deliveries. Thread-safe. */
public final class ArticleMaker {
    /** A maker with a desk's rules on sources. */
    public ArticleMaker(List<SourceRule> rules) {}

    /** One article, or one reject. */
    public Intake make(Delivery delivery) {
        if (delivery instanceof Reject reject) {
            return Intake.of(reject);
        }
        return Intake.of(new Reject(
                delivery.file(), delivery.record(), delivery.byteOffset(), Reject.EMPTY_TEXT, "", new byte[0]));
    }
}
