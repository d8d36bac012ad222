package org.variorum.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.article.Article;
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
         * The version, if the record has a name of its own and a number of its version. A withdrawal without a number
         * takes back all of them.
         */
        static Optional<Edition> of(Map<String, String> fields, String source) {
            String name = fields.getOrDefault("id", fields.getOrDefault("url", ""));
            String version = fields.getOrDefault("version", "").strip();
            boolean counted = version.matches("[0-9]{1," + LONGEST_VERSION + "}");
            if (name.isEmpty() || (!counted && !isWithdrawn(fields))) {
                return Optional.empty();
            }
            MessageDigest hash = Fingerprint.sha256();
            hash.update((source + "\0" + name).getBytes(StandardCharsets.UTF_8));
            return Optional.of(new Edition(
                    HexFormat.of().formatHex(hash.digest(), 0, 8), counted ? Long.parseLong(version) : Long.MAX_VALUE));
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

    /** The reject that an article becomes where the night has a later version of it, or its withdrawal. */
    public static Reject replaced(Article article) {
        return new Reject(
                article.file(),
                article.record(),
                0,
                Reason.REPLACED.word(),
                "A later version of this article came, or its source took it back; it is left out. Nothing is to be done.",
                NO_BYTES);
    }
}
