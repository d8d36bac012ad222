package org.variorum.report.summary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.compare.Verdict;
import org.variorum.report.desk.Desk;
import org.variorum.report.digest.SlotRef;
import org.variorum.report.digest.StoryDigest;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;
import org.variorum.report.sheet.DisagreementsSheet;
import org.variorum.report.sheet.RejectedSheet;
import org.variorum.report.sheet.RunSheet;
import org.variorum.report.sheet.SourcesSheet;
import org.variorum.report.sheet.StandsAloneSheet;
import org.variorum.report.sheet.StoriesSheet;
import org.variorum.report.sheet.SuspectsSheet;

/** The row of big numbers, each a formula over the sheet that it comes from. Not for more than one thread. */
final class Tiles {
    private static final int WIDTH = 2; // columns

    private final Desk desk;

    private Tiles(Desk desk) {
        this.desk = desk;
    }

    static void add(Desk desk, Sheet.RowSink into) {
        Tiles tiles = new Tiles(desk);
        List<Entry> labels = new ArrayList<>();
        List<Entry> numbers = new ArrayList<>();
        Stream.of("articles", "sources", "stories", "conflicts", "rewordings", "alone", "suspects", "rejected")
                .forEach(name -> {
                    labels.add(Entry.words(desk.labels().of("tile." + name), Look.TILE_LABEL));
                    numbers.add(tiles.tile(name));
                });
        Integer[] widths = Collections.nCopies(labels.size(), WIDTH).toArray(new Integer[0]);
        into.add(new Row("", labels, List.of(widths)));
        into.add(new Row("", numbers, List.of(widths)));
    }

    private Entry tile(String name) {
        return switch (name) {
            case "articles" -> new Entry.Amount(desk.digest().articles(), Look.TILE, RunSheet.KEY);
            case "sources" -> tally(desk.digest().sources().size(), Look.TILE, SourcesSheet.KEY, 0, "");
            case "stories" -> tally(desk.digest().stories().size(), Look.TILE, StoriesSheet.KEY, 0, "");
            case "conflicts" -> disagreements(Verdict.CONFLICT, Look.TILE_ALARM);
            case "rewordings" -> disagreements(Verdict.REWORDED, Look.TILE);
            case "alone" -> tally(alone(), Look.TILE, StandsAloneSheet.KEY, 0, "");
            case "suspects" ->
                tally(
                        desk.digest().stories().stream()
                                .mapToInt(StoryDigest::suspects)
                                .sum(),
                        Look.TILE,
                        SuspectsSheet.KEY,
                        0,
                        "");
            default -> tally(rejects(), Look.TILE, RejectedSheet.KEY, 0, "");
        };
    }

    private static Entry tally(long value, Look look, String sheet, int column, String word) {
        return new Entry.Tally(value, look, sheet, column, word);
    }

    private Entry disagreements(Verdict verdict, Look look) {
        return tally(slots(verdict), look, DisagreementsSheet.KEY, DisagreementsSheet.VERDICT, desk.word(verdict));
    }

    private long alone() {
        return desk.digest().slots().stream().filter(SlotRef::alone).count();
    }

    private long slots(Verdict verdict) {
        return desk.digest().slots().stream()
                .filter(slot -> slot.verdict() == verdict)
                .count();
    }

    private long rejects() {
        long[] count = {0};
        desk.night().rejects(reject -> count[0]++);
        return count[0];
    }
}
