package org.variorum.story.copy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.variorum.story.sketch.Appearance;
import org.variorum.story.sketch.Sketch;

/**
 * What makes one of several copies the likely original, in falling order of trust. Each rule leaves those that pass it, the next one chooses among
 * them; the rule that leaves a single one is the reason. Stateless.
 */
enum Primacy {
    /** Others credit its outlet, as those do who print a wire text; it credits nobody among them. */
    CREDITED_BY_COPIES("credited by copies") {
        @Override
        List<Sketch> among(List<Sketch> copies) {
            Set<String> credited = copies.stream()
                    .flatMap(copy -> copy.credits().credited().stream()
                            .filter(name -> !copy.credits().house().contains(name)))
                    .collect(Collectors.toCollection(HashSet::new));
            List<Sketch> owners = copies.stream()
                    .filter(copy -> copy.credits().house().stream().anyMatch(credited::contains))
                    .toList();
            Set<String> houses = owners.stream()
                    .flatMap(owner -> owner.credits().house().stream())
                    .collect(Collectors.toCollection(HashSet::new));
            List<Sketch> first = owners.stream()
                    .filter(owner -> owner.credits().credited().stream()
                            .noneMatch(name -> houses.contains(name)
                                    && !owner.credits().house().contains(name)))
                    .toList();
            return first.isEmpty() ? owners : first;
        }
    },
    /** It came out on an earlier day. */
    EARLIEST_DAY("earliest day") {
        @Override
        List<Sketch> among(List<Sketch> copies) {
            return least(copies, copy -> copy.appeared().firstDay());
        }
    },
    /** It came out at an earlier time of day; one whose time is unknown stays in. */
    EARLIEST_TIME("earliest time of day") {
        @Override
        List<Sketch> among(List<Sketch> copies) {
            int first = copies.stream()
                    .map(Sketch::appeared)
                    .filter(Appearance::isTimed)
                    .mapToInt(Appearance::minute)
                    .min()
                    .orElse(Appearance.NO_TIME);
            return copies.stream()
                    .filter(copy ->
                            !copy.appeared().isTimed() || copy.appeared().minute() == first)
                    .toList();
        }
    },
    /** It names no agency as the source of its text, where others do. */
    CREDITS_NOBODY("credits nobody else") {
        @Override
        List<Sketch> among(List<Sketch> copies) {
            return copies.stream()
                    .filter(copy -> !copy.credits().creditsAnother())
                    .toList();
        }
    },
    /** It is the most complete. */
    LONGEST_TEXT("longest text") {
        @Override
        List<Sketch> among(List<Sketch> copies) {
            return least(copies, copy -> -copy.shingles().length());
        }
    },
    /** Nothing tells them apart. */
    FIRST_BY_ID("first by id") {
        @Override
        List<Sketch> among(List<Sketch> copies) {
            return copies.subList(0, 1);
        }
    };

    private final String words;

    Primacy(String words) {
        this.words = words;
    }

    /** As it stands among the reasons of a dependence. */
    String words() {
        return words;
    }

    /** The copies that pass; none if the rule tells nothing. The copies come in order of publication, then of id. */
    abstract List<Sketch> among(List<Sketch> copies);

    private static List<Sketch> least(List<Sketch> copies, ToDoubleFunction<Sketch> value) {
        double least = copies.stream().mapToDouble(value).min().orElseThrow();
        return copies.stream()
                .filter(copy -> value.applyAsDouble(copy) == least)
                .toList();
    }
}
