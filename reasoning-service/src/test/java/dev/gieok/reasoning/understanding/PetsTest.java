package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.memory.Candidate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PetsTest {
    @ParameterizedTest
    @CsvSource({
        "I have a cat and a dog, me, cat dog",
        "I've got two cats and a dog., me, cats dog",
        "'I have a dog, a cat and three rabbits', me, dog cat rabbits",
        "My sister has a cat and a hamster, sister, cat hamster",
        "고양이랑 강아지 키워, me, 고양이 강아지",
        "강아지와 고양이를 키웁니다, me, 고양이 강아지",
        "I have a dog and my brother has a cat, me, dog"
    })
    void eachOfSeveralIsOne(String message, String subject, String pets) {
        assertEquals(
                Set.of(pets.split(" ")),
                Understood.of(message).candidates().stream()
                        .filter(each ->
                                each.predicate().equals("pet") && each.subject().equals(subject))
                        .map(Candidate::object)
                        .collect(Collectors.toSet()));
    }
}
