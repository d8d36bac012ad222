package org.variorum;

import org.variorum.cli.VariorumCommand;

/** Starts the program. Without arguments it runs the night on {@code input/}. */
public final class Variorum {
    private Variorum() {}

    /**
     * Does what the arguments say.
     *
     * @param args a command and its options
     */
    public static void main(String[] args) {
        int code = VariorumCommand.execute(args);
        // returning, rather than exiting, lets a build tool that runs the night in its own process go on
        if (code != 0) {
            System.exit(code);
        }
    }
}
