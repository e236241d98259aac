package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import java.util.List;
import java.util.regex.Pattern;

/** What is told of somebody made up, or heard of strangers, or taken back as a joke: none of it is so of anybody here. */
final class Invented {
    private static final Pattern JOKE = Pattern.compile(
            "(?:^|[\\s.!?,ㅋㅎ크])(?:농담|뻥|구라|장난|개뻥|드립)(?:이야|임|이에요|예요|입니다|이지롱|이지|이었어|이었음|이고|이다|이긴 한데|ㅋ+|ㅎ+)?[\\s.!~^ㅋㅎㅠ크]*$"
                    + "|(?i:\\b(?:kidding|jk|j/k|joking)\\b(?:,? (?:of course|obviously))?[^\\p{L}]*(?:\\b(?:lol|haha)\\b)?[^\\p{L}]*$)"
                    + "|(?i:\\bobviously\\s*(?:😂|🤣|🙄|😜|😆|\\blol\\b|\\bhaha+\\b)+\\W*$)");

    private static final Pattern MEDIA = Pattern.compile(
            "(?:뉴스|기사|인스타|유튜브|유튭|트위터|페북|페이스북|블로그|방송|티비|TV|라디오|팟캐스트|커뮤니티|커뮤|블라인드|네이트판|에타|레딧|틱톡|다큐|인터넷|단톡방|예능)(?:에서|에|에선|보니까|보니)\\s?(?:\\S+\\s){0,2}?(?:그러는데|그러던데|그러더라|봤는데|본\\s(?:글|건데|말|얘기|댓글|사람)|읽었는데|읽은\\s|들었는데|하던데|하더라|나오던데|나왔는데|말하길)"
                    + "|(?:뉴스|기사|블로그|커뮤니티|다큐)\\s?(?:보니까|보니|봤더니|봤는데)"
                    + "|(?:라며|다며|라면서|다면서|대며)[\\s?~ㅋㅎ.!]*$"
                    + "|(?i:^\\W*(?:so |apparently |lol )?(?:some|this|one|another|a) (?:random |old |young )?(?:guy|woman|man|girl|dude|lady|kid|stranger|user|redditor|tiktoker|youtuber|influencer|streamer|celebrity|actor|actress|podcaster|person|commenter)\\b.{0,40}\\b(?:said|says|claimed|claims|posted|wrote|tweeted|swears|mentioned)\\b)"
                    + "|(?i:\\b(?:on|in) (?:the news|reddit|tiktok|twitter|instagram|youtube|tv|a podcast|facebook)\\b.{0,30}\\b(?:said|says|claimed|claims|swears)\\b)");

    private static final Pattern QUOTED = Pattern.compile("[\"“”「『'‘][^\"“”」』]*[\"“”」』'’]");

    private static final Pattern OWN = Pattern.compile(
            "(?:^|\\s)(?:나|내|저|제|우리|저희)(?:는|도|가|를|한테|의|랑|만)?(?=[\\s,.!?~]|$)|(?:^|\\s)(?:난|전|날|절|내게|제게)(?=[\\s,.!?~]|$)|(?i:\\b(?:i|i'm|i've|i'll|i'd|my|me|mine|we|our|us)\\b)");

    private Invented() {}

    /** Whether a whole text takes back what it says. */
    static boolean joke(String text) {
        return JOKE.matcher(text).find();
    }

    /** Whether a sentence passes on what was read or seen of strangers, and says nothing of the person's own. */
    static boolean heard(String sentence, List<Clause> clauses, Lexicon lexicon) {
        boolean kin = clauses.stream()
                .flatMap(clause -> clause.words().stream())
                .anyMatch(word -> lexicon.key("kin", word.keys()) != null);
        return !kin && MEDIA.matcher(sentence).find() && !own(sentence);
    }

    private static boolean own(String sentence) {
        return OWN.matcher(QUOTED.matcher(sentence).replaceAll(" ")).find();
    }

    /** Whether somebody of a story is who it happens to. */
    static boolean fiction(String sentence, List<Clause> clauses, Lexicon lexicon) {
        return !own(sentence)
                && clauses.stream().anyMatch(clause -> {
                    for (int i = 0; i < clause.words().size(); i++) {
                        Word word = clause.words().get(i);
                        boolean acts = clause.language().equals("ko")
                                ? word.tail().isEmpty()
                                        || word.tailIs("이")
                                        || word.tailIs("가")
                                        || word.tailIs("은")
                                        || word.tailIs("는")
                                : i > 0 && clause.words().get(i - 1).is("the");
                        if (acts
                                && lexicon.key("fictional", word.keys()) != null
                                && i + 1 < clause.words().size()) {
                            return true;
                        }
                    }
                    return false;
                });
    }
}
