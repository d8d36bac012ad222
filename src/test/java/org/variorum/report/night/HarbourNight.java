package org.variorum.report.night;

import java.util.List;
import org.variorum.article.Field;
import org.variorum.article.Mark;
import org.variorum.compare.Axis;
import org.variorum.compare.Suspect;
import org.variorum.compare.Verdict;
import org.variorum.figure.Qualifier;
import org.variorum.name.Entity;
import org.variorum.name.Kind;
import org.variorum.score.LostPoint;
import org.variorum.score.SourceScore;

/** A small invented night: a bridge closes at Velm, four outlets tell it in their ways; a ferry line, told once; a record nobody could read. */
public final class HarbourNight {
    private HarbourNight() {}

    public static InventedNight night() {
        InventedNight night = new InventedNight("2031-03-05");
        bridge().into(night);
        ferry().into(night);
        night.add(new InventedArticle("a9", "Velm Courier", "Weather", "Rain.\n").told("", ""));
        entities(night);
        scores(night);
        night.reject(
                "dump/broken.jsonl",
                3,
                "broken_json",
                "the record ends inside a string; ask for the dump again",
                "{\"a");
        night.setting("names.merge", "0.82").setting("version.variorum", "0.1.0");
        return night;
    }

    private static InventedStory bridge() {
        InventedArticle courier = new InventedArticle(
                        "a1",
                        "Velm Courier",
                        "Mayor Varga closes 🌉 bridge",
                        "VELM 🌉 Mayor Ilona Varga closed the harbour bridge on Tuesday. Twelve people were hurt, she"
                                + " said.\n\n"
                                + "“We will rebuild it by spring,” Ilona Varga said.\n\n"
                                + "Subscribe to our letter.\n")
                .on("2031-03-04")
                .name(Field.TITLE, "Varga", Kind.PERSON, "e1")
                .name("Ilona Varga", Kind.PERSON, "e1")
                .date("Tuesday", "2031-03-04")
                .figure("Twelve", 12, 12, Qualifier.EXACT, "person")
                .quote("“We will rebuild it by spring,”", "Ilona Varga", "u1")
                .claim("Mayor Ilona Varga closed the harbour bridge", "mayor closes bridge", "c1")
                .boilerplate("Subscribe to our letter.", Mark.Kind.FORM);
        InventedArticle nordpost = new InventedArticle(
                        "a2",
                        "Nordpost",
                        "Bridge shut",
                        "The harbour bridge was shut on Monday. About 40 people were hurt.\n"
                                + "“It will be rebuilt before summer,” Ilona Vargha said.\n")
                .on("2031-03-04")
                .name("Ilona Vargha", Kind.PERSON, "e1")
                .date("Monday", "2031-03-03")
                .figure("About 40", 36, 44, Qualifier.ABOUT, "person")
                .quote("“It will be rebuilt before summer,”", "Ilona Vargha", "u1");
        InventedArticle dawn = new InventedArticle(
                        "a3",
                        "Заря",
                        "Мост закрыт",
                        "Мэр Илона Варга закрыла мост во вторник. Пострадали двенадцать человек.\n")
                .in("ru")
                .on("2031-03-05")
                .name("Илона Варга", Kind.PERSON, "e1")
                .date("во вторник", "2031-03-04")
                .figure("двенадцать", 12, 12, Qualifier.EXACT, "человек");
        InventedArticle copy = new InventedArticle(
                        "a4",
                        "=Tide, \"Daily\"",
                        "+Bridge",
                        "The bridge closed the mayor on Tuesday. More than 12 people were hurt.\n\n"
                                + "-Inspectors had warned in 2029.")
                .on("2031-03-04")
                .date("Tuesday", "2031-03-04")
                .figure("More than 12", 12, Double.POSITIVE_INFINITY, Qualifier.MORE_THAN, "person");
        return new InventedStory("s1", "Velm closes its harbour bridge")
                .member("a1", courier, "")
                .member("a2", nordpost, "")
                .member("a3", dawn, "")
                .member("a4", copy, "a1")
                .dependent(0, 3, .9)
                .agreeing(.62)
                .slot(
                        "n1",
                        Axis.NAMES,
                        "Ilona Varga: spelling",
                        1,
                        Verdict.SPELLING,
                        "a1",
                        "Ilona Varga",
                        "Ilona Varga",
                        "a2",
                        "Ilona Vargha",
                        "Ilona Vargha",
                        "a3",
                        "Ilona Varga",
                        "Илона Варга")
                .slot(
                        "d1",
                        Axis.DATES,
                        "when the bridge closed",
                        2,
                        Verdict.CONFLICT,
                        "a1",
                        "2031-03-04",
                        "Tuesday",
                        "a2",
                        "2031-03-03",
                        "Monday",
                        "a3",
                        "2031-03-04",
                        "во вторник",
                        "a4",
                        "2031-03-04",
                        "Tuesday")
                .slot(
                        "f1",
                        Axis.FIGURES,
                        "people hurt",
                        2,
                        Verdict.CONFLICT,
                        "a1",
                        "12",
                        "Twelve",
                        "a2",
                        "about 40",
                        "About 40",
                        "a3",
                        "12",
                        "двенадцать",
                        "a4",
                        "more than 12",
                        "More than 12")
                .slot("f2", Axis.FIGURES, "year of the warning", 1, Verdict.ALONE, "a4", "2029", "2029")
                .slot(
                        "q1",
                        Axis.QUOTES,
                        "Ilona Varga on rebuilding",
                        1,
                        Verdict.REWORDED,
                        "a1",
                        "“We will rebuild it by spring,”",
                        "“We will rebuild it by spring,”",
                        "a2",
                        "“It will be rebuilt before summer,”",
                        "“It will be rebuilt before summer,”")
                .slot(
                        "c1",
                        Axis.CLAIMS,
                        "mayor closes bridge",
                        1,
                        Verdict.CONFLICT,
                        "a1",
                        "asserts",
                        "Mayor Ilona Varga closed the harbour bridge",
                        "a3",
                        "asserts",
                        "закрыла мост",
                        "a2",
                        "denies",
                        "The harbour bridge was shut")
                .suspect(
                        "a4",
                        "The bridge closed the mayor",
                        Suspect.Rule.EXCHANGED_ROLES,
                        "the mayor closed the bridge",
                        "a1",
                        "a3");
    }

    private static InventedStory ferry() {
        InventedArticle arabic = new InventedArticle(
                        "a5", "مرفأ", "العبارة", "قالت الشركة إن \"العبارة ستبحر يوم الخميس\".\n")
                .in("ar")
                .on("2031-03-05");
        return new InventedStory("s2", "A ferry line opens").member("a5", arabic, "");
    }

    private static void entities(InventedNight night) {
        night.add(new Entity(
                "e1",
                Kind.PERSON,
                "Ilona Varga",
                List.of(
                        new Entity.Spelling("Ilona Varga", "Latn", 1, List.of("Velm Courier")),
                        new Entity.Spelling("Ilona Vargha", "Latn", 1, List.of("Nordpost")),
                        new Entity.Spelling("Илона Варга", "Cyrl", 1, List.of("Заря")))));
    }

    private static void scores(InventedNight night) {
        String[] sources = {"=Tide, \"Daily\"", "Nordpost", "Velm Courier", "Заря"};
        double[] scores = {.8, .55, .86, .88};
        double[] evidence = {1.2, 3.5, 4.1, 3.2};
        for (int i = 0; i < sources.length; i++) {
            for (String axis : List.of("all", "dates", "figures")) {
                night.add(new SourceScore(
                        sources[i],
                        "",
                        axis,
                        scores[i],
                        scores[i] - .2,
                        scores[i] + .1,
                        evidence[i],
                        .75,
                        i == 0 ? 1 : 0));
            }
        }
        night.add(new LostPoint("Nordpost", "s1", Axis.DATES, "d1", .12, "a2", "a1"));
        night.add(new LostPoint("Nordpost", "s1", Axis.FIGURES, "f1", .13, "a2", "a3"));
    }
}
