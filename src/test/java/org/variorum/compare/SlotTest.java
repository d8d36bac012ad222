package org.variorum.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.article.Field;
import org.variorum.text.Span;

class SlotTest {
    private static final String DAY = "2031-05-02";

    @Test
    void theGravestRelationNamesTheRule() {
        Slot slot = tolls(12, 14);
        assertEquals(Verdict.CONFLICT, slot.verdict());
        assertEquals("other-number", slot.rule().word());
    }

    @Test
    void aTollThatGrewIsALaterCountAndOneThatFitsIsNot() {
        Slot grown = new Scene()
                .article("Harbour Post", DAY, "The landslide near Vell killed 12 villagers in the night.")
                .count("12", 12, "villager")
                .article("Northern Wire", "2031-05-03", "A landslide near Vell killed 14 villagers at night.")
                .count("14", 14, "villager")
                .slot(Axis.FIGURES);
        assertEquals("later-count", grown.rule().word());
        assertEquals(Verdict.COARSER, grown.verdict());
        Slot round = new Scene()
                .article("Harbour Post", DAY, "The landslide near Vell buried 400 houses in the night.")
                .count("400", 400, "house")
                .article("Northern Wire", "2031-05-03", "A landslide near Vell buried 401 houses at night.")
                .count("401", 401, "house")
                .slot(Axis.FIGURES);
        assertEquals("numbers-fit", round.rule().word());
    }

    @Test
    void oneNumberAndOneVoiceHaveRulesToo() {
        assertEquals("same-number", tolls(12, 12).rule().word());
        Slot alone = new Scene()
                .article("Harbour Post", DAY, "The storm killed seven.")
                .count("seven", 7, "killed")
                .slot(Axis.FIGURES);
        assertEquals("one-voice", alone.rule().word());
    }

    @Test
    void aRuleOfASlotOrASuspectHasANameOfItsOwn() {
        List<String> words = Stream.concat(
                        Arrays.stream(Slot.Rule.values()).map(Slot.Rule::word),
                        Arrays.stream(Suspect.Rule.values()).map(Suspect.Rule::word))
                .toList();
        assertEquals(
                Set.copyOf(words).size(), words.size(), words.stream().sorted().collect(Collectors.joining(" ")));
    }

    @Test
    void everyKindOfSuspectHasARule() {
        assertEquals(
                Set.of(Suspect.Kind.values()),
                Arrays.stream(Suspect.Rule.values())
                        .map(rule -> new Suspect("a", Field.TEXT, new Span(0, 1), rule, "", List.of(), 1).kind())
                        .collect(Collectors.toSet()));
    }

    @Test
    void aDeskMayFindThatAConflictIsNone() {
        Slot ruled = tolls(12, 14).withoutConflict(Compatibility.standard());

        assertEquals(Verdict.COARSER, ruled.verdict());
        assertEquals("ruled-no-conflict", ruled.rule().word());
        assertEquals(tolls(12, 12), tolls(12, 12).withoutConflict(Compatibility.standard()));
    }

    private static Slot tolls(int toll, int other) {
        String text = "The landslide near Vell killed %d villagers in the night.";
        return new Scene()
                .article("Harbour Post", DAY, text.formatted(toll))
                .count(Integer.toString(toll), toll, "villager")
                .article("Northern Wire", DAY, text.formatted(other))
                .count(Integer.toString(other), other, "villager")
                .slot(Axis.FIGURES);
    }
}
