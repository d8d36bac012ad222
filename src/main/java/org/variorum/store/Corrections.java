package org.variorum.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.variorum.article.Article;
import org.variorum.ingest.Intake;
import org.variorum.ingest.Intake.Edition;
import org.variorum.ingest.Reject;
import org.variorum.store.EditionTable.Held;

/**
 * Lets a later version of an item replace the earlier one, and a withdrawal all of them, whichever of them is read
 * first. Of two different texts under one version the later read one counts. The report of an earlier night stays as it
 * is; tonight's tells that it is overtaken, or that what came tonight is older than what that night had. Everything happens in the transaction that
 * stores the records, so that a restart finds what belongs together. For one chunk and one thread.
 */
public final class Corrections {
    private final Tables tables;
    private final LocalDate night;
    private final TreeMap<Long, Article> articles = new TreeMap<>();
    private final List<Row<Reject>> replaced = new ArrayList<>();
    private final TreeMap<Long, Reject> overtaken = new TreeMap<>();

    /** For one chunk of a night. */
    public Corrections(Tables tables, LocalDate night) {
        this.tables = tables;
        this.night = night;
    }

    /** Takes the next record in. */
    public void add(Row<Intake> row) {
        Intake intake = row.value();
        Optional<Held> held = intake.edition()
                .flatMap(edition -> tables.editions().find(night, edition.item()))
                .filter(other -> other.n() != row.n());
        intake.article().ifPresent(article -> articles.put(row.n(), article));
        if (intake.isWithdrawal()) {
            intake.reject().ifPresent(reject -> replaced.add(new Row<>(row.n(), reject)));
        }
        intake.edition().ifPresent(edition -> settle(row, edition, held));
    }

    private void settle(Row<Intake> row, Edition edition, Optional<Held> held) {
        if (held.isPresent() && held.get().version() > edition.version()) {
            leaveOut(row.n(), Intake::replaced);
            return;
        }
        Optional<LocalDate> newer = newer(edition);
        if (newer.isPresent()) {
            leaveOut(row.n(), late -> Intake.outdated(late, newer.get()));
            return;
        }
        boolean same = held.isPresent() && isSame(held.get().n(), row.value());
        held.filter(earlier -> !same).ifPresent(earlier -> giveWay(earlier.n()));
        if (!same) {
            overtake(row, edition);
        }
        long n = same ? held.get().n() : row.n();
        tables.editions().save(night, new Held(edition.item(), edition.version(), n));
    }

    /** The earlier night that has a later version; one that took all versions back says nothing of what came after it. */
    private Optional<LocalDate> newer(Edition edition) {
        return tables.editions()
                .before(night, edition.item())
                .filter(before -> before.getValue().version() > edition.version()
                        && before.getValue().version() < Edition.ALL)
                .map(Map.Entry::getKey);
    }

    private void leaveOut(long n, Function<Article, Reject> told) {
        Article late = articles.remove(n);
        if (late != null) {
            replaced.add(new Row<>(n, told.apply(late)));
        }
    }

    /** Whether this is the article over again, which is no correction however it is numbered. */
    private boolean isSame(long earlier, Intake now) {
        Optional<String> id = article(earlier).map(Article::id);
        return id.isPresent() && id.equals(now.article().map(Article::id));
    }

    /** Tells which article of an earlier night this is a later version of, if its text is another. */
    private void overtake(Row<Intake> row, Edition edition) {
        tables.editions()
                .before(night, edition.item())
                .filter(before -> before.getValue().version() < edition.version())
                .ifPresent(before -> tables.articles()
                        .rows()
                        .between(
                                before.getKey(),
                                before.getValue().n(),
                                before.getValue().n())
                        .forEach(old -> row.value()
                                .overtaking(old.value(), before.getKey())
                                .ifPresent(told -> overtaken.put(row.n(), told))));
    }

    private void giveWay(long earlier) {
        overtaken.remove(earlier);
        tables.editions().retract(night, earlier);
        article(earlier).ifPresent(article -> replaced.add(new Row<>(earlier, Intake.replaced(article))));
        articles.remove(earlier);
        tables.articles().remove(night, earlier);
    }

    private Optional<Article> article(long n) {
        return Optional.ofNullable(articles.get(n)).or(() -> tables.articles().rows().between(night, n, n).stream()
                .findFirst()
                .map(Row::value));
    }

    /** Stores the articles that are left, and what gave way. */
    public void store() {
        tables.articles().write(night, rows(articles));
        tables.editions().replaced().write(night, replaced);
        tables.editions().overtaken().write(night, rows(overtaken));
    }

    private static <T> List<Row<T>> rows(TreeMap<Long, T> byNumber) {
        return byNumber.entrySet().stream()
                .map(entry -> new Row<>(entry.getKey(), entry.getValue()))
                .toList();
    }
}
