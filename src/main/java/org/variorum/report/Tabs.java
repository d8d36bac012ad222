package org.variorum.report;

import java.util.ArrayList;
import java.util.List;
import org.variorum.compare.Axis;
import org.variorum.report.desk.Desk;
import org.variorum.report.model.Sheet;
import org.variorum.report.sheet.BoilerplateSheet;
import org.variorum.report.sheet.ClaimsSheet;
import org.variorum.report.sheet.DisagreementsSheet;
import org.variorum.report.sheet.EvidenceSheet;
import org.variorum.report.sheet.FactsSheet;
import org.variorum.report.sheet.FocusSheet;
import org.variorum.report.sheet.HowToReadSheet;
import org.variorum.report.sheet.KeptNotesSheet;
import org.variorum.report.sheet.NamesSheet;
import org.variorum.report.sheet.OmissionsSheet;
import org.variorum.report.sheet.QuotesSheet;
import org.variorum.report.sheet.RejectedSheet;
import org.variorum.report.sheet.RunSheet;
import org.variorum.report.sheet.SourcesSheet;
import org.variorum.report.sheet.StandsAloneSheet;
import org.variorum.report.sheet.StoriesSheet;
import org.variorum.report.sheet.SuspectsSheet;
import org.variorum.report.sheet.TimelineSheet;
import org.variorum.report.summary.SummarySheet;

/** All sheets of the workbook, in the order of their tabs. Stateless. */
public final class Tabs {
    private Tabs() {}

    /** Lays out a night. */
    public static List<Sheet> of(Desk desk) {
        List<Sheet> tabs = new ArrayList<>(List.of(
                new SummarySheet(desk),
                new DisagreementsSheet(desk),
                new StandsAloneSheet(desk),
                new ClaimsSheet(desk),
                new QuotesSheet(desk),
                new FactsSheet(desk, Axis.FIGURES),
                new FactsSheet(desk, Axis.DATES),
                new NamesSheet(desk),
                new SourcesSheet(desk),
                new StoriesSheet(desk)));
        tabs.addAll(FocusSheet.of(desk));
        tabs.addAll(List.of(
                new SuspectsSheet(desk),
                new OmissionsSheet(desk),
                new BoilerplateSheet(desk),
                new TimelineSheet(desk),
                new EvidenceSheet(desk),
                new KeptNotesSheet(desk),
                new RejectedSheet(desk),
                new RunSheet(desk),
                new HowToReadSheet(desk)));
        return tabs;
    }
}
