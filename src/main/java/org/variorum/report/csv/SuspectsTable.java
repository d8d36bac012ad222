package org.variorum.report.csv;

import java.util.List;
import java.util.function.Consumer;
import org.variorum.compare.Suspect;
import org.variorum.report.csvfile.Line;
import org.variorum.report.night.StoryPage;

/** Wordings that are probably errors of translation or editing. */
public final class SuspectsTable implements Table<StoryPage> {
    private static final List<String> HEADER =
            List.of("article_id", "start", "end", "text", "kind", "likely", "against", "severity", "rule", "field");

    @Override
    public String file() {
        return "suspects.csv";
    }

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public void rows(StoryPage page, Consumer<Line> into) {
        List<Suspect> suspects = page.reported().comparison().suspects();
        for (int i = 0; i < suspects.size(); i++) {
            Suspect suspect = suspects.get(i);
            into.accept(new Line()
                    .add(suspect.articleId())
                    .passage(page.suspect(i).passage())
                    .add(suspect.kind().word())
                    .add(suspect.likely())
                    .add(String.join(" ", suspect.against()))
                    .add(suspect.severity())
                    .add(suspect.rule().word())
                    .add(suspect.field().word()));
        }
    }
}
