package org.variorum.report.csv;

import java.util.List;
import java.util.function.Consumer;
import org.variorum.claim.Claim;
import org.variorum.report.csvfile.Line;
import org.variorum.report.night.ArticlePage;

/** Every proposition with its holder and how the article stands to it. */
public final class ClaimsTable implements Table<ArticlePage> {
    private static final List<String> HEADER = List.of(
            "article_id",
            "start",
            "end",
            "text",
            "claim_id",
            "proposition",
            "holder_id",
            "agent_id",
            "predicate",
            "patient_id",
            "polarity",
            "stance",
            "field");

    @Override
    public String file() {
        return "claims.csv";
    }

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public void rows(ArticlePage page, Consumer<Line> into) {
        List<Claim> claims = page.reported().annotation().claims();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            into.accept(new Line()
                    .add(page.article().id())
                    .passage(page.passage(claim.field(), claim.span()))
                    .add(page.reported().settled().claims().get(i))
                    .add(claim.proposition())
                    .add(page.entity(claim.field(), claim.holder()))
                    .add(page.entity(claim.field(), claim.agent()))
                    .add(claim.predicate())
                    .add(page.entity(claim.field(), claim.patient()))
                    .add(claim.polarity().word())
                    .add(claim.stance().word())
                    .add(claim.field().word()));
        }
    }
}
