package dev.gieok.systemtests;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The layering of every service: adapters know features, features know contracts, and no service knows another. */
class ArchitectureTest {
    private static final String[] SERVICES = {
        "dev.gieok.gateway..",
        "dev.gieok.ingest..",
        "dev.gieok.encoder..",
        "dev.gieok.reasoning..",
        "dev.gieok.memory.."
    };

    @ParameterizedTest
    @CsvSource({
        "gateway,dev.gieok.gateway",
        "ingest-service,dev.gieok.ingest",
        "encoder-service,dev.gieok.encoder",
        "reasoning-service,dev.gieok.reasoning",
        "memory-service,dev.gieok.memory"
    })
    void holds(String folder, String root) {
        JavaClasses classes = new ClassFileImporter()
                .importPath(Path.of(System.getProperty("gieok.root"), folder, "target", "classes"));
        assertFalse(classes.isEmpty(), folder + " has classes");
        featuresKnowNoAdapter(root).check(classes);
        featuresKnowNoTechnology(root).check(classes);
        knowsNoOtherService(root).check(classes);
    }

    @Test
    void aPlantedViolationIsFound() {
        JavaClasses planted = new ClassFileImporter().importPackages("dev.gieok.planted");
        assertTrue(planted.stream().anyMatch(type -> type.getSimpleName().equals("KnowsItsAdapter")));
        assertThrows(
                AssertionError.class,
                () -> featuresKnowNoAdapter("dev.gieok.planted").check(planted));
        assertThrows(
                AssertionError.class,
                () -> featuresKnowNoTechnology("dev.gieok.planted").check(planted));
    }

    private static ArchRule featuresKnowNoAdapter(String root) {
        return noClasses()
                .that(areFeatures(root))
                .should()
                .dependOnClassesThat(resideInAPackage(root + ".adapter.."))
                .as("features of " + root + " know no adapter");
    }

    private static ArchRule featuresKnowNoTechnology(String root) {
        return noClasses()
                .that(areFeatures(root))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka..",
                        "org.neo4j..",
                        "io.qdrant..",
                        "io.grpc..",
                        "jakarta.ws.rs..",
                        "io.smallrye.reactive..",
                        "org.eclipse.microprofile.reactive..",
                        "software.amazon.awssdk..")
                .as("features of " + root + " know no technology");
    }

    private static ArchRule knowsNoOtherService(String root) {
        DescribedPredicate<JavaClass> another = DescribedPredicate.describe(
                "another service",
                type -> java.util.Arrays.stream(SERVICES)
                        .filter(service -> !service.equals(root + ".."))
                        .anyMatch(service -> resideInAPackage(service).test(type)));
        return classes()
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(another))
                .as(root + " knows no other service");
    }

    /** Everything below the root but the adapters, and but the root itself, where a service is wired. */
    private static DescribedPredicate<JavaClass> areFeatures(String root) {
        return DescribedPredicate.describe(
                "features",
                type -> type.getPackageName().startsWith(root + ".")
                        && !type.getPackageName().startsWith(root + ".adapter"));
    }
}
