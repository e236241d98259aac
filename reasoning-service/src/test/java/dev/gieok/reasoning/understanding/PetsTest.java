package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.memory.Acquaintance;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.reasoning.understanding.clause.Data;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
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

    /** One has several, as of friends: what is told of one is told of that one. */
    @ParameterizedTest
    @CsvSource({
        "My dog Biscuit is three, Biscuit age three",
        "our cat Luna is 2, Luna age 2",
        "우리 강아지 보리는 세 살이야, 보리 age 3",
        "보리 이제 네 살이야, 보리 age 4",
        "우리 콩이 이제 세 살, 콩 age 3",
        "나 이제 서른 살이야, me age 30",
        "오늘 보리 생일이라 케이크 사줬어 벌써 9살이네, 보리 age 9",
        "오늘 보리 생일이야! 벌써 9살이네, 보리 age 9",
        "오늘 내 생일이야! 벌써 서른 살이네, me age 30",
        "오늘 내 생일이라 케이크 먹었어 벌써 서른 살이네, me age 30",
        "시바견 한 살, ''"
    })
    void isAsOldAsIsTold(String message, String age) {
        assertEquals(
                age.isEmpty() ? Set.of() : Set.of(age),
                Understood.facts(message).stream()
                        .filter(fact -> fact.contains(" age "))
                        .collect(Collectors.toSet()));
    }

    @Test
    void ofWhateverSpeciesAreToldApartByTheirNames() {
        Set<String> species = new HashSet<>();
        Data.yaml("lexicon/people.yaml").get("animal").fieldNames().forEachRemaining(species::add);
        species.removeAll(Acquaintance.ROLES);

        assertEquals(Set.of(), species);
    }
}
