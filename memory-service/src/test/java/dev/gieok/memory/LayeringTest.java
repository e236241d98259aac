package dev.gieok.memory;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Adapters know features, features know contracts. Every rule is shown to bite on a planted violation. */
class LayeringTest {
    private static final String[] FEATURES = Stream.of(
                    "answers",
                    "decision",
                    "erasure",
                    "export",
                    "graph",
                    "ledger",
                    "media",
                    "memories",
                    "observations",
                    "profile",
                    "projection",
                    "rebuild",
                    "recall",
                    "sessions",
                    "state")
            .map(feature -> "dev.gieok.*." + feature + "..")
            .toArray(String[]::new);
    private static final String[] FRAMEWORKS = {
        "jakarta..",
        "io.quarkus..",
        "io.smallrye..",
        "org.eclipse.microprofile..",
        "io.qdrant..",
        "org.neo4j..",
        "org.apache.kafka..",
        "io.grpc..",
        "io.micrometer.."
    };

    static Stream<ArchRule> rules() {
        Stream<ArchRule> ofFeatures = Stream.of(
                noClasses()
                        .that()
                        .resideInAnyPackage(FEATURES)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("dev.gieok.*.adapter.."),
                noClasses()
                        .that()
                        .resideInAnyPackage(FEATURES)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(FRAMEWORKS));
        Stream<ArchRule> ofAdapters = Stream.of("neo4j", "qdrant")
                .map(adapter -> noClasses()
                        .that()
                        .resideInAPackage("dev.gieok.*.adapter." + adapter + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(others(adapter)));
        return Stream.concat(ofFeatures, ofAdapters);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theServiceKeepsTheRule(ArchRule rule) {
        JavaClasses service = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.gieok.memory");

        rule.check(service);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aPlantedViolationIsSeen(ArchRule rule) {
        JavaClasses planted = new ClassFileImporter().importPackages("dev.gieok.planted");

        assertThrows(AssertionError.class, () -> rule.check(planted));
    }

    private static String[] others(String adapter) {
        return Stream.of("blob", "encoder", "kafka", "neo4j", "qdrant", "rest", "schedule", "streams", "telemetry")
                .filter(other -> !other.equals(adapter))
                .map(other -> "dev.gieok.*.adapter." + other + "..")
                .toArray(String[]::new);
    }
}
