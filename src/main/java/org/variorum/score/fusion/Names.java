package org.variorum.score.fusion;

import java.util.ArrayList;
import java.util.List;

/** Numbers names in order of their first appearance. Takes a third of the memory of a map of objects. For one thread. */
final class Names {
    private final List<String> names = new ArrayList<>();
    private int[] slots = new int[64]; // number + 1, 0 where free

    int number(String name) {
        int slot = slot(name);
        if (slots[slot] == 0) {
            names.add(name);
            slots[slot] = names.size();
            if (names.size() * 2 > slots.length) {
                widen();
                return names.size() - 1;
            }
        }
        return slots[slot] - 1;
    }

    String name(int number) {
        return names.get(number);
    }

    int size() {
        return names.size();
    }

    private int slot(String name) {
        int slot = spread(name) & (slots.length - 1);
        while (slots[slot] != 0 && !names.get(slots[slot] - 1).equals(name)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void widen() {
        slots = new int[slots.length * 2];
        for (int i = 0; i < names.size(); i++) {
            slots[slot(names.get(i))] = i + 1;
        }
    }

    private static int spread(String name) {
        int hash = name.hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }
}
