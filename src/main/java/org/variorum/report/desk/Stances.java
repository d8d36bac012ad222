package org.variorum.report.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.variorum.compare.Relation;
import org.variorum.report.digest.SlotView;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Labels;
import org.variorum.report.model.Look;

/** Facts against sources: a column for each source, and in it what the source says, with a sign, a word and a colour. Stateless. */
public final class Stances {
    private static final int WIDTH = 14;
    private static final int LONGEST_NAME = 60; // of a source above its column

    private static final int LONGEST_VALUE = 44; // letters; all of it stands on Evidence

    private Stances() {}

    /**
     * A column for each source.
     *
     * @param others the other columns of the sheet: tables want headers that differ in more than case
     */
    public static List<Column> columns(List<String> sources, List<Column> others) {
        Set<String> taken = new HashSet<>();
        others.forEach(column -> taken.add(column.header().toLowerCase(Locale.ROOT)));
        List<Column> columns = new ArrayList<>();
        for (String source : sources) {
            columns.add(new Column(free(source, taken), WIDTH, false));
        }
        return columns;
    }

    /** The name, clean and short, with a number where a header has it already. */
    private static String free(String source, Set<String> taken) {
        String name = source.codePoints()
                .filter(letter -> !Character.isISOControl(letter) && Character.getType(letter) != Character.SURROGATE)
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String header = name;
        for (int n = 2; !taken.add(header.toLowerCase(Locale.ROOT)); n++) {
            header = name + " (" + n + ")";
        }
        return header;
    }

    /** What a source says of a fact, set against the version that most sources share. */
    public static Entry of(SlotView view, String source, Labels labels) {
        Optional<SlotView.Version> said = view.versions().stream()
                .filter(version -> version.sources().contains(source))
                .findFirst();
        return said.map(version -> said(version, labels)).orElse(Entry.words(labels.of("sign.silent"), Look.QUIET));
    }

    private static Entry said(SlotView.Version version, Labels labels) {
        boolean against = version.relation() == Relation.CONTRADICTION;
        boolean with = Set.of(Relation.EQUAL, Relation.COARSER, Relation.UPDATE, Relation.RULED)
                .contains(version.relation());
        String sign = labels.of(against ? "sign.against" : with ? "sign.with" : "sign.unclear");
        return Entry.words(
                sign + " " + Shortened.to(LONGEST_VALUE, version.value()),
                against ? Look.CONFLICT : with ? Look.AGREES : Look.DIFFERS);
    }
}
