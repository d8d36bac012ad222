package org.variorum.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The standard output for results: UTF-8 whatever the terminal's settings, and fast for many lines. */
final class Output {
    private static final int BUFFER = 1 << 16;

    private Output() {}

    /** To be flushed at the end. */
    static PrintStream buffered() {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER), false, StandardCharsets.UTF_8);
    }
}
