package org.variorum.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** One word for what went in: SHA-256 over the paths, sizes and contents of files in their order. Stateless. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(List<DumpFile> files) {
        MessageDigest all = sha256();
        for (DumpFile dump : files) {
            byte[] content = content(dump.file());
            all.update((dump.path() + "\n").getBytes(StandardCharsets.UTF_8));
            all.update(content);
        }
        return HexFormat.of().formatHex(all.digest());
    }

    /**
     * Size and hash of one file; a fixed word for what cannot be read, so that mending its rights counts as new input.
     */
    private static byte[] content(Path file) {
        if (!Files.isRegularFile(file)) {
            return "no file\n".getBytes(StandardCharsets.UTF_8);
        }
        MessageDigest one = sha256();
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                one.update(buffer, 0, n);
                size += n;
            }
        } catch (IOException e) {
            return "unreadable\n".getBytes(StandardCharsets.UTF_8);
        }
        one.update((size + "\n").getBytes(StandardCharsets.UTF_8));
        return one.digest();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
