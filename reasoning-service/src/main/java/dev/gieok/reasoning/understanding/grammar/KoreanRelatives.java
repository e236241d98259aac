package dev.gieok.reasoning.understanding.grammar;

import dev.gieok.reasoning.understanding.clause.Word;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose a relative is whom a Korean clause names after somebody: “은주 딸 하윤이”, “동생 남편은”. */
final class KoreanRelatives {
    private static final Set<String> VISITED = Set.of("보다", "뵙다", "뵈다", "만나다");
    private static final Set<String> RAISED =
            Set.of("키우다", "기르다", "돌보다", "낳다", "모시다", "업다", "재우다", "챙기다", "데리다", "태우다");

    private final Lexicon lexicon;

    KoreanRelatives(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** “남편 회사랑 가까운 동탄으로 왔어요”: what is compared is theirs, and the rest is told of whoever tells it. */
    private static final Set<String> BESIDE = Set.of("랑", "이랑", "하고", "와", "과", "보다", "까지");

    /** The key of whom the relative is of, null when it is one of the speaker's own; “엄마 아빠는” are two. */
    @Nullable
    String whose(List<Word> words, int kin, String role, Discourse discourse) {
        Word before = kin > 0 ? words.get(kin - 1) : null;
        if (before == null || !before.tail().isEmpty() && !before.tailIs("의")) {
            return null;
        }
        boolean named = before.sort() == Word.Sort.NAME
                || before.sort() == Word.Sort.NOUN && lexicon.key("given-name", before.keys()) != null;
        if (named && lexicon.key("place", before.keys()) == null) {
            return before.text();
        }
        Lexicon.Found theirs = before.sort() == Word.Sort.VERB ? null : lexicon.at("kin", words, kin - 1);
        if (theirs == null || theirs.length() > 1) {
            return null;
        }
        boolean others = lexicon.has("their-kin", role) && lexicon.has("whose-kin", theirs.key())
                || lexicon.has("of-" + theirs.key(), role);
        return others ? discourse.role(theirs.key(), null).key() : null;
    }

    /** “급식 우유 친구 줌”, “혼자 딸 키우고”, “큰애 데리고”, “부모님 뵈러”: to, for or with whom something is done. */
    boolean receives(List<Word> words, int last) {
        Word verb = last + 1 < words.size() && words.get(last).tail().isEmpty() ? words.get(last + 1) : null;
        return verb != null
                && (last > 0 && lexicon.key("gives", verb.keys()) != null
                        || RAISED.stream().anyMatch(verb::is)
                        || VISITED.stream().anyMatch(verb::is) && verb.tail().endsWith("러")
                        || verb.sort() == Word.Sort.NOUN && BESIDE.stream().anyMatch(verb::tailIs));
    }
}
