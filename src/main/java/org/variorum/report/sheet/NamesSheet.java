package org.variorum.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.name.Entity;
import org.variorum.report.desk.Desk;
import org.variorum.report.desk.Versions;
import org.variorum.report.digest.EntityRef;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;

/** Everyone and everything named, with each spelling and who uses it. Those with most spellings first. */
public final class NamesSheet implements Sheet {
    public static final String KEY = "names";

    private final Desk desk;

    /** The sheet of one night. */
    public NamesSheet(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Column> columns() {
        return desk.noted(
                KEY,
                List.of(
                        desk.column("preferred", 30),
                        desk.column("kind", 13),
                        desk.column("spellings", 70),
                        desk.numbers("spelling.count", 13),
                        desk.column("scripts", 10),
                        desk.numbers("sources", 9),
                        desk.column("odd.spelling", 34),
                        desk.column("evidence", 10)));
    }

    @Override
    public void rows(RowSink into) {
        for (EntityRef ref : desk.digest().entities()) {
            Entity entity = desk.spooled(ref.place(), Entity.class);
            if (!desk.noted(into, KEY, entity.id(), row(entity))) {
                return;
            }
        }
    }

    private Row row(Entity entity) {
        List<Entry.Run> runs = new ArrayList<>();
        TreeSet<String> scripts = new TreeSet<>();
        for (Entity.Spelling spelling : entity.spellings()) {
            runs.add(new Entry.Run((runs.isEmpty() ? "" : "\n") + spelling.text(), Entry.Emphasis.STRONG));
            runs.add(new Entry.Run(" — " + Versions.names(spelling.sources(), desk.labels()), Entry.Emphasis.QUIET));
            scripts.add(spelling.script());
        }
        return Row.at(
                KEY + "/" + entity.id(),
                Entry.words(entity.name(), Look.STRONG),
                Entry.words(desk.labels().of("kind." + entity.kind().word()), Look.QUIET),
                new Entry.Runs(runs, Look.TEXT, ""),
                Entry.count(entity.spellings().size()),
                Entry.words(String.join(" ", scripts), Look.QUIET),
                Entry.count(entity.sources().size()),
                Entry.words(odd(entity)),
                desk.digest().sightings().getOrDefault(entity.id(), List.of()).isEmpty()
                        ? Entry.blank()
                        : Entry.link(desk.labels().of("evidence.link"), Desk.EVIDENCE + "/" + entity.id()));
    }

    /** Spellings that one source has against all others, and those in letters of two scripts, which no search finds. */
    private String odd(Entity entity) {
        Stream<String> alone = entity.standingAlone().stream()
                .map(spelling -> spelling.sources().get(0) + ": " + spelling.text());
        Stream<String> mixed = entity.spellings().stream()
                .filter(Entity.Spelling::mixed)
                .map(spelling -> Versions.names(spelling.sources(), desk.labels()) + ": " + spelling.text() + " ("
                        + desk.labels().of("letters.mixed") + ")");
        return Stream.concat(alone, mixed).collect(Collectors.joining("\n"));
    }

    @Override
    public String rest() {
        return "csv/entities.csv";
    }
}
