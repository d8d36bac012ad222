package org.variorum.fuzz;

/** Foreign bytes as the third line of a table. */
public final class CsvFuzz {
    private static final Promises PROMISES = new Promises();

    private CsvFuzz() {}

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        PROMISES.holdBehindGood(
                Promises.utf8("id,title,text\ng1,Bridge,\"It \"\"opened\"\".\"\nb,"),
                input,
                Promises.utf8("\ng2,Bridge,It closed.\n"));
    }
}
