package org.variorum.report.night;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.article.Field;
import org.variorum.compare.Axis;
import org.variorum.compare.Cell;
import org.variorum.compare.Comparison;
import org.variorum.compare.Relation;
import org.variorum.compare.Slot;
import org.variorum.compare.Suspect;
import org.variorum.compare.Verdict;
import org.variorum.score.StoryAgreement;
import org.variorum.story.Story;

/** An invented story in the making: a slot is told as a map from article to its words and their value. */
public final class InventedStory {
    private final String id;
    private final String title;
    private final Map<String, InventedArticle> members = new LinkedHashMap<>();
    private final Map<String, ReportedArticle> told = new LinkedHashMap<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<Suspect> suspects = new ArrayList<>();
    private final List<Story.Dependence> dependences = new ArrayList<>();
    private double agreement = Double.NaN;

    public InventedStory(String id, String title) {
        this.id = id;
        this.title = title;
    }

    public InventedStory member(String articleId, InventedArticle article, String copyOf) {
        members.put(articleId, article);
        told.put(articleId, article.told(id, copyOf));
        return this;
    }

    public InventedStory dependent(int a, int b, double p) {
        dependences.add(new Story.Dependence(a, b, p, "shared wording"));
        return this;
    }

    public InventedStory agreeing(double share) {
        this.agreement = share;
        return this;
    }

    /** @param said article, value, words in turn; an article that is not named stays silent */
    public InventedStory slot(String slotId, Axis axis, String what, int importance, Verdict verdict, String... said) {
        List<String> values = new ArrayList<>();
        Map<String, Cell> cells = new LinkedHashMap<>();
        told.forEach((articleId, article) -> cells.put(
                articleId,
                new Cell(articleId, article.article().source(), Cell.State.SILENT, -1, Field.TEXT, Optional.empty())));
        for (int i = 0; i < said.length; i += 3) {
            if (!values.contains(said[i + 1])) {
                values.add(said[i + 1]);
            }
            InventedArticle article = members.get(said[i]);
            cells.put(
                    said[i],
                    new Cell(
                            said[i],
                            told.get(said[i]).article().source(),
                            Cell.State.VALUE,
                            values.indexOf(said[i + 1]),
                            Field.TEXT,
                            Optional.of(article.span(Field.TEXT, said[i + 2]))));
        }
        Relation between = verdict == Verdict.CONFLICT ? Relation.CONTRADICTION : Relation.COARSER;
        List<List<Relation>> relations = new ArrayList<>();
        for (int row = 0; row < values.size(); row++) {
            List<Relation> line = new ArrayList<>(Collections.nCopies(values.size(), between));
            line.set(row, Relation.EQUAL);
            relations.add(line);
        }
        long speaking = cells.values().stream()
                .filter(cell -> cell.state() == Cell.State.VALUE)
                .count();
        slots.add(new Slot(
                slotId, id, axis, what, importance, verdict, speaking, values, relations, List.copyOf(cells.values())));
        return this;
    }

    public InventedStory suspect(String articleId, String words, Suspect.Rule rule, String likely, String... against) {
        suspects.add(new Suspect(
                articleId,
                Field.TEXT,
                members.get(articleId).span(Field.TEXT, words),
                rule,
                likely,
                List.of(against),
                .8));
        return this;
    }

    /** Puts the story and its articles into a night. */
    public void into(InventedNight night) {
        told.values().forEach(night::add);
        List<Story.Member> list = told.values().stream()
                .map(article -> new Story.Member(
                        article.article().id(), article.article().source(), article.copyOf()))
                .collect(Collectors.toList());
        night.add(new ReportedStory(
                new Story(id, "line-" + id, title, list, dependences),
                new Comparison(id, slots, suspects, List.of()),
                new StoryAgreement(id, agreement, agreement - .1, agreement + .05)));
    }
}
