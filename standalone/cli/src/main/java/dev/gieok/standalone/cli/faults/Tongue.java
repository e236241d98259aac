package dev.gieok.standalone.cli.faults;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The sentences of one language; `%s` is where a word stands. */
record Tongue(
        List<String> lives,
        List<String> cities,
        List<String> likes,
        List<String> dislikes,
        List<String> tastes,
        String allergic,
        List<String> allergens,
        String works,
        List<String> companies,
        List<String> smallTalk) {

    private static final Tongue ENGLISH = new Tongue(
            List.of("I live in %s.", "I moved to %s.", "I now live in %s."),
            List.of("Lisbon", "Oslo", "Prague", "Vienna", "Turin", "Porto", "Bergen", "Leipzig"),
            List.of("I like %s.", "I love %s."),
            List.of("I don't like %s anymore.", "I hate %s."),
            List.of("coffee", "jazz", "hiking", "olives", "chess", "opera", "cycling", "sushi"),
            "I'm allergic to %s.",
            List.of("walnuts", "peanuts", "shrimp", "pollen", "latex"),
            "I work at %s.",
            List.of("Kestrel", "Hanbit", "Lumen", "Northwind"),
            List.of("What's the weather like today?", "Thanks a lot!", "Hello there.", "Tell me a joke."));

    private static final Tongue KOREAN = new Tongue(
            List.of("나는 %s에 살아.", "나 지금은 %s에 살아.", "나 이제 %s에 살고 있어."),
            List.of("부산", "대구", "제주", "경주", "전주", "강릉", "광주", "대전"),
            List.of("나는 %s 좋아해.", "난 %s 정말 좋아해."),
            List.of("나는 이제 %s 안 좋아해.", "나는 %s 싫어해."),
            List.of("커피", "재즈", "등산", "올리브", "체스", "오페라", "자전거", "초밥"),
            "나는 %s 알레르기가 있어.",
            List.of("호두", "땅콩", "새우", "꽃가루", "라텍스"),
            "나는 %s에서 일해.",
            List.of("한빛", "가온", "누리", "새벽"),
            List.of("오늘 날씨 어때?", "고마워!", "안녕.", "재미있는 얘기 해 줘."));

    /** Every other person speaks Korean. */
    static Tongue of(int user) {
        return user % 2 == 0 ? ENGLISH : KOREAN;
    }

    String city(Random random) {
        return any(cities, random);
    }

    String lives(Random random, String city) {
        return any(lives, random).formatted(city);
    }

    /** The city of a sentence that says where somebody lives. */
    Optional<String> cityIn(String text) {
        return cities.stream()
                .filter(city -> lives.stream()
                        .anyMatch(sentence -> sentence.formatted(city).equals(text)))
                .findFirst();
    }

    String likes(Random random) {
        return any(likes, random).formatted(any(tastes, random));
    }

    String dislikes(Random random) {
        return any(dislikes, random).formatted(any(tastes, random));
    }

    String allergen(Random random) {
        return any(allergens, random);
    }

    String allergic(String food) {
        return allergic.formatted(food);
    }

    String works(Random random) {
        return works.formatted(any(companies, random));
    }

    String smallTalk(Random random) {
        return any(smallTalk, random);
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
