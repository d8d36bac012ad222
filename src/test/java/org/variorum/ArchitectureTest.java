package org.variorum;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The arrows of the house: they point down, in no circles, and each library stays in its room. */
class ArchitectureTest {
    /** The floors from the top. A room may use those below its own, and not its neighbours. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("cli"),
            List.of("job"),
            List.of("report", "store"),
            List.of("score"),
            List.of("compare"),
            List.of("story"),
            List.of("annotate"),
            List.of("quote", "claim"),
            List.of("date", "figure"),
            List.of("name"),
            List.of("ingest"),
            List.of("clean"),
            List.of("article"),
            List.of("text"),
            List.of("layout"));

    private static JavaClasses house;

    @BeforeAll
    static void readTheHouse() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.variorum");
    }

    @Test
    void arrowsPointDown() {
        LayeredArchitecture floors = layeredArchitecture().consideringOnlyDependenciesInLayers();
        List<String> above = new ArrayList<>();
        for (List<String> floor : FLOORS) {
            for (String room : floor) {
                floors = floors.layer(room).definedBy("org.variorum." + room + "..");
            }
        }
        for (List<String> floor : FLOORS) {
            for (String room : floor) {
                // claims are found in what quotations leave, so claim looks into quote, its neighbour
                List<String> users = new ArrayList<>(above);
                if (room.equals("quote")) {
                    users.add("claim");
                }
                floors = users.isEmpty()
                        ? floors.whereLayer(room).mayNotBeAccessedByAnyLayer()
                        : floors.whereLayer(room).mayOnlyBeAccessedByLayers(users.toArray(String[]::new));
            }
            above.addAll(floor);
        }
        floors.check(house);
    }

    @Test
    void packagesStandInNoCircles() {
        slices().matching("org.variorum.(**)").should().beFreeOfCycles().check(house);
    }

    @Test
    void domainRoomsKnowNeitherSpringNorJdbcNorSpreadsheets() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.variorum.job..", "org.variorum.store..", "org.variorum.report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "java.sql..",
                        "javax.sql..",
                        "org.apache.poi..",
                        "org.hsqldb..",
                        "com.zaxxer..")
                .check(house);
    }

    @Test
    void springBatchStaysInTheJobRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.variorum.job..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.batch..")
                .check(house);
    }

    @Test
    void spreadsheetsStayInTheReportRoomAndCsvWhereTablesAreReadOrWritten() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.variorum.report..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.poi..")
                .check(house);
        noClasses()
                .that()
                .resideOutsideOfPackages("org.variorum.report..", "org.variorum.ingest..", "org.variorum.job..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.opencsv..")
                .check(house);
    }

    @Test
    void nothingShipsWithSpringsTestSupport() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.test..", "org.springframework.batch.test..")
                .check(house);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.variorum.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(house);
    }

    @Test
    void nobodyUsesTheFrontDoor() {
        classes()
                .that()
                .resideInAPackage("org.variorum")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAPackage("org.variorum")
                .check(house);
    }

    @Test
    void everyRoomSaysWhatLivesThere() throws java.io.IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/org/variorum"))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                assertTrue(Files.exists(folder.resolve("package-info.java")), folder + " has no package-info.java");
            }
        }
    }
}
