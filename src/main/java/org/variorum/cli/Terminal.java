package org.variorum.cli;

import java.io.Console;

/** Whether a person is watching. */
final class Terminal {
    private Terminal() {}

    /** From Java 22 on there is a console even without a terminal, and it has to be asked; that method is not there before. */
    @SuppressWarnings("SystemConsoleNull") // both answers are looked at
    static boolean attached() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
