package org.variorum.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A node of the tree in which articles were gathered: one article, or two branches with how well they accorded when they met. Immutable.
 *
 * @param leaf index of the article, or -1
 * @param fork the two branches it was made of, if it is no leaf
 * @param size number of articles in it, copies included
 */
record Branch(int leaf, Optional<Fork> fork, int size) {

    /** Where two branches met. */
    record Fork(Branch larger, Branch smaller, double accord) {}

    static Branch leaf(int index, int prints) {
        return new Branch(index, Optional.empty(), prints);
    }

    static Branch of(Branch a, Branch b, double accord) {
        boolean first = a.size >= b.size;
        return new Branch(-1, Optional.of(new Fork(first ? a : b, first ? b : a, accord)), a.size + b.size);
    }

    /** Indexes of all articles in it, ascending. Walks without recursion: a branch can be as deep as it is large. */
    List<Integer> leaves() {
        List<Integer> leaves = new ArrayList<>();
        Deque<Branch> open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            Branch next = open.pop();
            if (next.fork.isPresent()) {
                open.push(next.fork.get().larger());
                open.push(next.fork.get().smaller());
            } else {
                leaves.add(next.leaf);
            }
        }
        Collections.sort(leaves);
        return leaves;
    }
}
