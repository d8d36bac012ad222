package org.variorum.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.article.Article;
import org.variorum.clean.Publication;
import org.variorum.ingest.format.Reason;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * What became of a delivery: exactly one of article and reject is there. Immutable.
 *
 * @param article the article made of it
 * @param reject why there is none
 * @param edition which version of which item it is, where the dump says so
 */
public record Intake(Optional<Article> article, Optional<Reject> reject, Optional<Edition> edition) {
    private static final byte[] NO_BYTES = {};

    /**
     * A version of an item that its source may correct or take back. Immutable.
     *
     * @param item the same word for all versions of one item, on every machine
     * @param version rises from one version to the next; the last of them counts
     */
    public record Edition(String item, long version) {
        /** Version of a withdrawal that takes all versions back. */
        public static final long ALL = Long.MAX_VALUE;

        private static final int LONGEST_VERSION = 15; // digits
        private static final Set<String> WITHDRAWN = Lexicon.rows("ingest", Language.UNKNOWN, "withdrawn").stream()
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());

        /** Whether the record's status says that its item is not, or no longer, to be used. */
        static boolean isWithdrawn(Map<String, String> fields) {
            String status = fields.getOrDefault("status", "").strip().toLowerCase(Locale.ROOT);
            return WITHDRAWN.contains(status.substring(1 + Math.max(status.lastIndexOf(':'), status.lastIndexOf('/'))));
        }

        /**
         * The version, if the record has a name of its own and a number of its version, or else the moment of its last
         * change. A withdrawal without either takes back all versions.
         */
        static Optional<Edition> of(Map<String, String> fields, String source) {
            String name = fields.getOrDefault("id", fields.getOrDefault("url", ""));
            OptionalLong version = version(fields);
            if (name.isEmpty() || (version.isEmpty() && !isWithdrawn(fields))) {
                return Optional.empty();
            }
            MessageDigest hash = Fingerprint.sha256();
            hash.update((source + "\0" + name).getBytes(StandardCharsets.UTF_8));
            return Optional.of(new Edition(HexFormat.of().formatHex(hash.digest(), 0, 8), version.orElse(ALL)));
        }

        private static OptionalLong version(Map<String, String> fields) {
            String number = fields.getOrDefault("version", "").strip();
            if (number.matches("[0-9]{1," + LONGEST_VERSION + "}")) {
                return OptionalLong.of(Long.parseLong(number));
            }
            return Publication.parse(fields.getOrDefault("modified", ""), Language.UNKNOWN)
                    .map(changed -> seconds(changed.value()))
                    .orElse(OptionalLong.empty());
        }

        /** Seconds since 1970 of a day and time; a day alone puts no order into the versions of one day. */
        private static OptionalLong seconds(String moment) {
            try {
                return OptionalLong.of(OffsetDateTime.parse(moment).toEpochSecond());
            } catch (DateTimeParseException e) {
                return OptionalLong.empty();
            }
        }
    }

    /** @throws IllegalArgumentException if article and reject are both there, or neither */
    public Intake {
        if (article.isPresent() == reject.isPresent()) {
            throw new IllegalArgumentException("a delivery becomes an article or a reject, never both or none");
        }
    }

    static Intake of(Article article, Optional<Edition> edition) {
        return new Intake(Optional.of(article), Optional.empty(), edition);
    }

    static Intake of(Reject reject, Optional<Edition> edition) {
        return new Intake(Optional.empty(), Optional.of(reject), edition);
    }

    /** Whether this is an item that its source has taken back. */
    public boolean isWithdrawal() {
        return reject.filter(r -> r.reason().equals(Reason.WITHDRAWN.word())).isPresent();
    }

    /**
     * What tonight's report tells of an article in the report of an earlier night, of which this is a later version or
     * the withdrawal; nothing if the text is still the same.
     */
    public Optional<Reject> overtaking(Article earlier, LocalDate night) {
        if (article.filter(now -> now.id().equals(earlier.id())).isPresent()) {
            return Optional.empty();
        }
        String which = "the article \"" + earlier.title() + "\" (" + earlier.id() + ", record " + earlier.record()
                + " of " + earlier.file() + ") in the report of " + night + ". That report stays as it was.";
        return article.map(now -> new Reject(
                        now.file(),
                        now.record(),
                        0,
                        Reason.CORRECTS_EARLIER_NIGHT.word(),
                        "This record is read, and is a later version of " + which,
                        NO_BYTES))
                .or(() -> reject.map(now -> new Reject(
                        now.file(),
                        now.record(),
                        now.byteOffset(),
                        Reason.WITHDRAWS_EARLIER_NIGHT.word(),
                        "Its source takes back " + which,
                        NO_BYTES)));
    }

    /** The reject that an article becomes where the night has a later version of it, or its withdrawal. */
    public static Reject replaced(Article article) {
        return replaced(
                article,
                "A later version of this article came, or its source took it back; it is left out. Nothing is to be done.");
    }

    /** What an article becomes of which an earlier night has a later version. */
    public static Reject outdated(Article article, LocalDate night) {
        return replaced(
                article,
                "The report of " + night
                        + " has a later version of this article; it is left out. Nothing is to be done.");
    }

    private static Reject replaced(Article article, String detail) {
        return new Reject(article.file(), article.record(), 0, Reason.REPLACED.word(), detail, NO_BYTES);
    }
}
