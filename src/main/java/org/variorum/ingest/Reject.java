package org.variorum.ingest;

import java.util.Arrays;
import org.variorum.ingest.format.Reason;

/**
 * A record, or a whole file, that no article could be made of. It goes to quarantine, its neighbours go on. Do not
 * write to the array.
 *
 * @param file the dump file below the input folder
 * @param record number in the file, from 1
 * @param byteOffset where it starts in the file after decompression
 * @param reason one fixed word, such as {@code broken_json}: {@link Reason#word()}
 * @param detail what is wrong and what to do, in words for a person
 * @param raw the first bytes of the record, at most {@link Limits#rejectBytes()}
 */
@SuppressWarnings("ArrayRecordComponent") // compared by no one, copied by no one
public record Reject(String file, long record, long byteOffset, String reason, String detail, byte[] raw)
        implements Delivery {

    static Reject of(RawRecord record, Reason reason, String detail) {
        return new Reject(record.file(), record.record(), record.byteOffset(), reason.word(), detail, record.raw());
    }

    /** The same with no more than the first bytes kept. */
    Reject bounded(int bytes) {
        return raw.length <= bytes
                ? this
                : new Reject(file, record, byteOffset, reason, detail, Arrays.copyOf(raw, bytes));
    }
}
