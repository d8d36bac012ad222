package org.variorum.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.variorum.article.Field;
import org.variorum.compare.Axis;
import org.variorum.compare.Cell;
import org.variorum.compare.Comparison;
import org.variorum.compare.Relation;
import org.variorum.compare.Slot;
import org.variorum.compare.Verdict;
import org.variorum.story.Story;

/** A story with its comparison that tests can change one thing of. */
record Docket(Story story, Comparison comparison) {
    private static final Relation[] APART = {
        Relation.CONTRADICTION,
        Relation.CONTRADICTION,
        Relation.COARSER,
        Relation.NEAR,
        Relation.REWORDED,
        Relation.UNCLEAR
    };

    /** Invents a story of some outlets, some of them dependent, and lines up some facts. */
    static Docket invent(int seed) {
        Random random = new Random(seed);
        int size = 3 + random.nextInt(6);
        List<Story.Member> members = new ArrayList<>();
        List<Story.Dependence> dependences = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            members.add(new Story.Member("a" + (10 + i), "outlet" + (10 + random.nextInt(size)), ""));
            for (int j = 0; j < i; j++) {
                if (random.nextInt(5) == 0) {
                    dependences.add(new Story.Dependence(j, i, 0.1 + 0.7 * random.nextDouble(), "shared wording"));
                }
            }
        }
        dependences.sort((x, y) -> x.a() != y.a() ? Integer.compare(x.a(), y.a()) : Integer.compare(x.b(), y.b()));
        Story story = new Story("s" + seed, "s" + seed, "", members, dependences);
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < 4 + random.nextInt(12); i++) {
            slots.add(slot(story, "f" + (100 + i), random));
        }
        return new Docket(story, new Comparison(story.id(), slots, List.of(), List.of()));
    }

    private static Slot slot(Story story, String id, Random random) {
        int values = 1 + random.nextInt(4);
        Relation[][] relations = new Relation[values][values];
        for (int i = 0; i < values; i++) {
            relations[i][i] = Relation.EQUAL;
            for (int j = 0; j < i; j++) {
                relations[i][j] = APART[random.nextInt(APART.length)];
                relations[j][i] = relations[i][j];
            }
        }
        List<Cell> cells = new ArrayList<>();
        for (Story.Member member : story.members()) {
            int draw = random.nextInt(8);
            Cell.State state = draw == 0
                    ? Cell.State.SUSPECT
                    : draw == 1 ? Cell.State.PREDATES : draw == 2 ? Cell.State.SILENT : Cell.State.VALUE;
            cells.add(cell(member, state, random.nextInt(values)));
        }
        List<String> names = new ArrayList<>();
        List<List<Relation>> rows = new ArrayList<>();
        for (int i = 0; i < values; i++) {
            names.add("value " + i);
            rows.add(List.of(relations[i]));
        }
        Axis axis = Axis.values()[random.nextInt(Axis.values().length)];
        return new Slot(id, story.id(), axis, id, 1 + random.nextInt(2), Verdict.AGREE, 1, names, rows, cells);
    }

    static Cell cell(Story.Member member, Cell.State state, int value) {
        boolean speaks = state == Cell.State.VALUE || state == Cell.State.SUSPECT;
        return new Cell(member.articleId(), member.source(), state, speaks ? value : -1, Field.TEXT, Optional.empty());
    }

    Docket with(List<Slot> slots) {
        return new Docket(story, new Comparison(story.id(), slots, List.of(), List.of()));
    }

    /** The same with one more member, whose cells are made from those of another. */
    Docket joined(
            Story.Member member, List<Story.Dependence> more, java.util.function.UnaryOperator<Cell> cells, int like) {
        List<Story.Member> members = new ArrayList<>(story.members());
        members.add(member);
        List<Story.Dependence> dependences = new ArrayList<>(story.dependences());
        dependences.addAll(more);
        List<Slot> slots = new ArrayList<>();
        for (Slot slot : comparison.slots()) {
            List<Cell> row = new ArrayList<>(slot.cells());
            row.add(cells.apply(slot.cells().get(like)));
            slots.add(changed(slot, slot.relations(), slot.values(), row));
        }
        Story larger = new Story(story.id(), story.storylineId(), "", members, dependences);
        return new Docket(larger, new Comparison(story.id(), slots, List.of(), List.of()));
    }

    /** The same with a verbatim or near copy of one member in another outlet. */
    Docket copied(int member, String outlet, String reason) {
        Story.Member original = story.members().get(member);
        Story.Member copy = new Story.Member(outlet + "-copy", outlet, original.articleId());
        int place = story.members().size();
        return joined(
                copy,
                List.of(new Story.Dependence(member, place, 1, reason)),
                cell -> cell(copy, cell.state(), cell.value()),
                member);
    }

    static Slot changed(Slot slot, List<List<Relation>> relations, List<String> values, List<Cell> cells) {
        return new Slot(
                slot.id(),
                slot.storyId(),
                slot.axis(),
                slot.title(),
                slot.importance(),
                slot.verdict(),
                slot.voices(),
                values,
                relations,
                cells);
    }
}
