package dev.gieok.reasoning.grounded;

import dev.gieok.reasoning.understanding.Languages;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which of several in the same role a Korean text speaks of: 담임 of “우리 담임쌤”, 수학 과외 of “수학 과외쌤”, 막내 of “막내딸”. */
final class WhichOf {
    /** After these a word before the role is no sort of it. */
    private static final List<String> TAILS = List.of("은", "는", "이", "가", "을", "를", "도", "의", "고", "서");

    private static final int SHORTEST = 2;

    private final Lexicon lexicon;

    WhichOf(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** False when the question names one and the memory another. @param name who is told of */
    boolean same(String role, String asked, String told, String name) {
        Set<String> wanted = of(role, asked, name);
        Set<String> there = of(role, told, name);
        return wanted.isEmpty()
                || there.isEmpty()
                || wanted.stream()
                        .allMatch(one -> there.stream().anyMatch(other -> other.contains(one) || one.contains(other)));
    }

    /** The vet, where the dentist is asked for in English: both are doctors, and neither is called so. */
    boolean anotherKind(Set<String> asked, Set<String> told) {
        return asked.stream().anyMatch(word -> {
            String role = Languages.of(word).equals("en") ? lexicon.key("kin", Set.of(word)) : null;
            return role != null
                    && !role.equals(word)
                    && lexicon.has("changing-kin", role)
                    && !told.contains(word)
                    && !told.contains(role)
                    && told.stream().anyMatch(other -> role.equals(lexicon.key("kin", Set.of(other))));
        });
    }

    private Set<String> of(String role, String text, String name) {
        List<String> words = lexicon.hangulWords("kin", role);
        boolean several = lexicon.has("changing-kin", role);
        Set<String> which = new HashSet<>();
        for (String said : words) {
            int at = text.indexOf(said);
            boolean whole = at >= 0
                    && words.stream()
                            .noneMatch(longer ->
                                    longer.length() > said.length() && longer.contains(said) && text.contains(longer));
            if (!whole) {
                continue;
            }
            String before = text.substring(0, at).strip();
            which.add(sort(said, words));
            lexicon.hangulWords("born", "born").stream()
                    .filter(before::endsWith)
                    .forEach(which::add);
            if (several) {
                Arrays.stream(before.split("\\s+"))
                        .reduce((first, last) -> last)
                        .filter(this::sorts)
                        .filter(one -> name.isEmpty() || !one.contains(name) && !name.contains(one))
                        .ifPresent(which::add);
            }
        }
        which.remove("");
        return which;
    }

    /** 담임 of 담임쌤 and 담임선생님; empty for what any of them is called. */
    private static String sort(String said, List<String> words) {
        if (words.stream().anyMatch(other -> !other.equals(said) && other.endsWith(said))) {
            return "";
        }
        return words.stream()
                .filter(other -> !other.equals(said))
                .map(other ->
                        said.endsWith(other) ? said.substring(0, said.length() - other.length()) : common(said, other))
                .filter(sort -> !sort.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String common(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length < SHORTEST ? "" : one.substring(0, length);
    }

    private boolean sorts(String word) {
        return word.matches("[가-힣]{2,}")
                && !lexicon.has("kin-adjective", word)
                && !Set.of("우리", "저희").contains(word)
                && lexicon.key("kin", Set.of(word)) == null
                && TAILS.stream().noneMatch(word::endsWith);
    }
}
