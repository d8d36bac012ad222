package org.variorum.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where the program writes: UTF-8 whatever the terminal's settings, since names come in every script. */
final class Output {
    private Output() {}

    /** Results: buffered, to be flushed at the end. */
    static PrintWriter results() {
        return new PrintWriter(writer(FileDescriptor.out), false);
    }

    /** Messages: seen at once. */
    static PrintWriter messages() {
        return new PrintWriter(writer(FileDescriptor.err), true);
    }

    private static BufferedWriter writer(FileDescriptor stream) {
        return new BufferedWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }
}
