package org.variorum.fuzz;

import java.util.Arrays;
import java.util.List;

/** Foreign bytes as a whole file, or behind the first bytes of a container, of which the first byte chooses one. */
public final class ContainerFuzz {
    private static final Promises PROMISES = new Promises();
    private static final List<byte[]> STARTS = List.of(
            new byte[0],
            new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3},
            new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD},
            new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0});

    private ContainerFuzz() {}

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length > 0) {
            PROMISES.hold(STARTS.get((input[0] & 0xFF) % STARTS.size()), Arrays.copyOfRange(input, 1, input.length));
        }
    }
}
