package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Match;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The words of a slot that tell what it is: “in the care home” is `care`, `home`. */
final class TellingWords {
    /** “out of the care home and living with us”: what follows is another thing. */
    private static final Set<String> BESIDE = Set.of("and", "but", "so", "because");

    private static final Set<Word.Sort> IDLE =
            Set.of(Word.Sort.OTHER, Word.Sort.PRONOUN, Word.Sort.MODIFIER, Word.Sort.VERB);

    private static final Set<String> TOLD = Set.of("", "을", "를", "은", "는", "이", "가", "도", "의", "만", "에", "까지");

    private static final int MOST = 5;
    private static final String SUFFIXES = "장반기쪽실팀앱밭방비료식용권점원과";

    private final Rules rules;

    TellingWords(Rules rules) {
        this.rules = rules;
    }

    /** `$x+=없`: the telling words of a slot and a word, which what is closed must all have; `~$x` is the slot as said; empty when a slot has none. */
    String named(Match match, String names) {
        Set<String> words = new LinkedHashSet<>();
        for (String name : names.split("\\+")) {
            int[] said = name.startsWith("~") ? match.slots().get(name.substring(2)) : null;
            if (said != null) {
                words.add(match.clause().slice(said[0], said[1]));
            } else if (name.startsWith("=")) {
                words.add(name.substring(1));
            } else if (!name.isEmpty()) {
                List<String> telling = telling(match, match.slots().get(name.substring(1)));
                if (telling.isEmpty()) {
                    return "";
                }
                words.addAll(telling);
            }
        }
        return String.join(" ", words);
    }

    /** Each word of a Korean clause that is enough to know what it tells of by: “복지관 서예반은” is `서예반`, `서예`, `복지관`. What goes somewhere, or with somebody, is not what changed. */
    List<String> each(Match match) {
        List<Word> words = match.clause().words();
        Set<String> each = new LinkedHashSet<>();
        boolean told = true;
        for (int i = words.size() - 1; i >= 0; i--) {
            Word word = words.get(i);
            boolean joins = word.tail().isEmpty()
                    && i + 1 < words.size()
                    && words.get(i + 1).sort() != Word.Sort.VERB;
            told = joins ? told : TOLD.contains(word.tail());
            boolean noun = word.sort() == Word.Sort.NOUN || word.sort() == Word.Sort.NAME;
            if ((noun && told || fused(word)) && !word.is("것") && light(word) == null && !shared(word)) {
                names(word).forEach(each::add);
            }
        }
        each.removeIf(word -> word.length() < 2 || rules.lexicon.has("broad", word));
        // What stands nearest to the verb comes first.
        return each.stream().limit(MOST).toList();
    }

    /** Of these, what is no half of a word. */
    List<String> wholes(Match match) {
        return each(match).stream().filter(word -> !half(match.clause(), word)).toList();
    }

    /** “수학학원 끊었어”: of a maths exam to come the first half says nothing. */
    static boolean half(Clause clause, String word) {
        return !whole(clause, word).equals(word);
    }

    /** What a word is the first half of; the word itself when it stands alone. */
    static String whole(Clause clause, String word) {
        List<Word> words = clause.words();
        return IntStream.range(0, words.size() - 1)
                .filter(i -> words.get(i).text().equals(word)
                        && words.get(i).tail().isEmpty()
                        && words.get(i + 1).sort() == Word.Sort.NOUN
                        && words.get(i + 1).text().length() > 1
                        && words.get(i + 1).start() == words.get(i).end())
                .mapToObj(i -> word + words.get(i + 1).text())
                .findFirst()
                .orElse(word);
    }

    /** Where and with whom many things happen. */
    private boolean shared(Word word) {
        return rules.lexicon.key("place", word.keys()) != null || rules.lexicon.key("given-name", word.keys()) != null;
    }

    /** As what a noun may have been noted: 게이트볼장이 is 게이트볼 too. */
    static Set<String> names(Word word) {
        Set<String> names = new LinkedHashSet<>(Set.of(word.text().toLowerCase(Locale.ROOT)));
        names.add(bare(word.text().toLowerCase(Locale.ROOT)));
        word.keys().stream()
                .filter(key ->
                        !key.endsWith("다") && key.length() > 1 && word.text().startsWith(key))
                .forEach(names::add);
        return names;
    }

    /** 서예반 is about 서예, 교정기 about 교정. */
    private static String bare(String word) {
        return word.length() > 2 && SUFFIXES.indexOf(word.charAt(word.length() - 1)) >= 0
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** Why a word says little by itself, null when it does not. */
    private @Nullable String light(Word word) {
        String light = rules.lexicon.key("light", word.keys());
        String facet = rules.lexicon.key("facet", word.keys());
        return light != null ? light : facet != null ? facet : rules.lexicon.key("kin", word.keys());
    }

    /** 이직하다: a noun made into a verb still names it. */
    private static boolean fused(Word word) {
        return word.is("하다") && word.text().length() > 1;
    }

    private List<String> telling(Match match, int @Nullable [] range) {
        List<String> telling = new ArrayList<>();
        String last = null;
        boolean korean = match.clause().language().equals("ko");
        for (int i = range == null ? 0 : range[0]; range != null && i < range[1]; i++) {
            Word word = match.clause().words().get(i);
            if ((word.is(",") || BESIDE.contains(word.text())) && !telling.isEmpty()) {
                break;
            }
            String text = word.text().toLowerCase(Locale.ROOT);
            boolean idle = korean
                    ? IDLE.contains(word.sort()) && !fused(word)
                            || word.is("것")
                            || text.length() > 1 && word.tailIs("의")
                    : rules.english.function(text) || !Character.isLetterOrDigit(text.charAt(0));
            boolean light = light(word) != null;
            if (!idle && !light) {
                boolean joined = i > range[0]
                        && last != null
                        && match.clause().words().get(i - 1).end() == word.start();
                // nori takes 데이터팀 for two words; whoever looks for it does not.
                last = joined ? last + text : text;
                if (joined) {
                    telling.removeLast();
                }
                telling.add(last);
            } else {
                last = null;
            }
        }
        // “decided against buying a house”: a house is what was wanted.
        return telling.size() > 1 && telling.getFirst().endsWith("ing") ? telling.subList(1, telling.size()) : telling;
    }
}
