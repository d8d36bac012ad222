package org.variorum.report.sheet;

import java.util.Comparator;
import java.util.List;
import org.variorum.report.desk.Desk;
import org.variorum.report.digest.LeftOut;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;
import org.variorum.report.night.Quoted;

/** What was taken for no part of what articles say, by source and rule, with an example: a rule that takes too much shows here. Most letters first. */
public final class BoilerplateSheet implements Sheet {
    public static final String KEY = "boilerplate";

    private final Desk desk;

    /** The sheet of one night. */
    public BoilerplateSheet(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                desk.column("source", 24),
                desk.column("boilerplate", 18),
                desk.column("rule", 26),
                desk.numbers("times", 9),
                desk.numbers("letters", 10),
                desk.column("example", 80),
                desk.column("headline", 34),
                desk.column("file", 26),
                desk.numbers("record", 9));
    }

    @Override
    public void rows(RowSink into) {
        List<LeftOut> most = desk.digest().leftOut().stream()
                .sorted(Comparator.comparing(LeftOut::letters).reversed()) // stable: else by source, kind and rule
                .toList();
        for (LeftOut out : most) {
            if (!into.add(row(out))) {
                return;
            }
        }
    }

    private Row row(LeftOut out) {
        Quoted example = desk.spooled(out.example(), Quoted.class);
        return Row.of(
                Entry.words(out.source(), Look.STRONG),
                Entry.words(desk.labels().of("boilerplate." + out.kind())),
                Entry.words(out.rule(), Look.QUIET),
                Entry.count(out.times()),
                Entry.count(out.letters()),
                Entry.words(example.words()),
                Entry.words(example.byline().title()),
                Entry.words(example.byline().file(), Look.QUIET),
                Entry.count(example.byline().record()));
    }

    @Override
    public String rest() {
        return "csv/boilerplate.csv";
    }
}
