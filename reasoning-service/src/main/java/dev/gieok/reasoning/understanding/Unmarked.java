package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.leaning.Asking;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Questions that nothing but their words shows: “where's the router”, “고소공포증 극복 방법”. What is asked must not be noted as told. */
final class Unmarked {
    /** Log odds, from which on a sentence is taken for one, or for a request. */
    private static final double ASKS = 2.1;

    private Unmarked() {}

    /** “퇴사하고 뭐 하기로 했더라?”: asks what was told before, so that nothing in it is news. */
    private static final Pattern BACK = Pattern.compile("(?:더라|[았었였했됐댔랬갔봤섰렸났겠]지|다지|라지)(?:요)?[\\s?!.~ㅋㅎㅠ]*$");

    /** “결혼식이 며칠이라고?”, “지금 제 보직은요?”, “왜 바뀌었더라”: what was told is asked for once more. */
    private static final Pattern AGAIN = Pattern.compile(
            "(?:더라|[가-힣][댔랬]지|다고 ?했[지죠]|라고 ?했[지죠])(?:요)?[\\s?!.~ㅋㅎㅠ]*$|다시 (?:한 ?번 )?(?:좀 )?(?:알려|말해|말씀해|가르쳐|얘기해) ?[주줄줘]|(?:거|것|게) ?맞(?:지|죠|나|나요|아|아요|니|냐)(?:요)?[\\s?!.~ㅋㅎㅠ]*$|(?:이라고|다고)요?\\s*\\?+[\\sㅋㅎㅠ]*$|(?<![가-힣])(?:내|제|우리)\\s\\S+[은는]요?\\s*\\?+$"
                    + "|^\\W*[가-힣]{2,6}[은는]요\\s*\\?+[\\sㅋㅎㅠ]*$"
                    + "|(?:[한된간온는]|[았었였했됐갔왔])대요?\\s*\\?+[\\sㅋㅎㅠ]*$"
                    + "|싶어 ?(?:해|하[나니지는]|했)\\S*\\s*\\?+[\\sㅋㅎㅠ]*$");

    /** “부탁드립니다”: asks, as plainly as it is said. */
    private static final Set<String> ASKING_FOR = Set.of("부탁드리다", "부탁하다", "부탁", "바라다", "원하다", "드리다");

    /** “앞으로 태워 주신대”: others do it. */
    private static final Set<String> HEARD = Set.of("ㄴ대", "ㄴ대요", "는대", "는대요", "신대", "신대요");

    private static final Set<Mark> ORDERED = Set.of(Mark.REQUEST, Mark.STANDING_ORDER);

    private static final Set<String> SINCE =
            Set.of("전", "뒤", "후", "그때", "때", "올해", "작년", "주", "달", "봄", "여름", "가을", "겨울", "학기");

    private static final Set<String> ASKED = Set.of("뭐", "뭘", "무엇", "무슨", "어디", "언제", "누구", "누가", "몇", "얼마", "어느", "왜");

    /** “Names Dwayne” */
    private static final Pattern INTRODUCED =
            Pattern.compile("\\W*(?:[Hh]\\p{Ll}{1,4},? )?(?:[Mm]y |[Tt]he )?[Nn]ames? (?:is )?\\p{Lu}\\p{L}+\\W*");

    /** Before the rest of a sentence without a Korean word that asks. */
    private static final String ASKS_NOTHING = "^(?!.*(?:뭐|뭘|무엇|무슨|어디|언제|누구|누가|얼마|어느|어떤|왜|몇|어떻)).*";

    private static final Pattern PRESUMED = Pattern.compile(
            ASKS_NOTHING
                    + "(?:는|던|[^가-힣]|[가-힣&&[^을를랄할볼갈올살일]])\\s?(?:거|것|건|걸)\\s(?:내가 |제가 |저번에 |전에 )?(?:말|얘기|이야기|말씀)\\s?(?:했|했었|드렸|드렸었)(?:나|나요|던가|던가요|지|지요|죠|니)[\\s?!.~ㅋㅎㅠ]*$"
                    + "|" + ASKS_NOTHING
                    + "[가-힣]+(?:는|던|ㄴ|은|인|한|쓴|산|된|간|온) (?:거|것|건|걸) (?:알지|알죠|알잖아요?|아시죠|아시잖아요|아시지요?|알고 있지|알고 계시죠)[\\s?!.~ㅋㅎㅠ]*$"
                    + "|^\\W*(?i:(?:and |so |oh |btw |by the way,? )?(?:did|have) i (?:ever |already )?(?:mention(?:ed)?|tell you|told you)(?: that)? (?:i|i'm|i've|we|we're|we've|(?:my|our) \\S+ \\S+)\\b(?!.*\\b(?:any\\w*|what|where|when|who|which|how|whether|if)\\b).+ .+)");

    /** “For my migraines I take sumatriptan”, “When I'm ill I see Dr Whitmore”: in English a question would turn that round. */
    private static final Pattern FRONTED = Pattern.compile(
            "^(?i)guess what\\b[^?]*$|^(?i)(?:for|against|since|after|because of|on|in|at|most|every|from) (?!.*\\b(?:what|where|when|who|which|how|why|should|can|could)\\b)[^?]{3,40}? (?:i|we) (?:take|took|use|am|work|live|go|have|play|study|drink|eat|drive|read|do|start)\\b[^?]*$"
                    + "|^(?i)when(?:ever)? (?:i|i'm|we|we're) (?!.*\\b(?:what|where|who|which|how|why|should|can|could|do|does|did|ought)\\b)[^?]{2,40}?,? (?:i|we) \\p{L}+\\b[^?]*$"
                    + "|^(?i)(?:everything|anything|all|whatever) (?:that )?you (?:write|say|send|tell|show|give)\\b[^?]*$"
                    + "|^(?i)you (?:can|may|should|don't need to|needn't) (?!.*\\b(?:what|where|when|who|which|how|why)\\b)[^?]*$");

    /** “My sister's a nurse, isn't she?”: asked, in the words of what is so. */
    private static final Pattern TAG = Pattern.compile(
            "(?i), *(?:is|are|am|was|were|do|does|did|have|has|had|can|could|will|would|should|ai|wo)(?:n['’]t)? (?:i|he|she|it|we|they)(?: not)?[ ?]*$");

    /** “딸내미 나이요”: what is asked for is only named. */
    private static final Pattern NAMED = Pattern.compile(
            "^(?!.*(?:건|것은|은요) ).*(?:이름|성함|나이|연세|생일|생신|직업|번호|연락처|주소|날짜|요일|비밀번호|사이즈|혈액형|전공|직업병)이?요[\\s?~]*$");

    /** “내일 엄마한테 전화해야 해” */
    private static final Pattern MUST =
            Pattern.compile(ASKS_NOTHING + "[가-힣]야 ?(?:해|돼|한다|된다|함|됨|해요|돼요|합니다|됩니다|하는데|되는데|할 듯)[\\s.!~ㅠㅜ]*$");

    /** “어쩔 수 없죠 뭐”: takes it as it is. “누가 뭐래도 …”: whoever says otherwise. */
    private static final Pattern RESIGNED =
            Pattern.compile("(?:지|죠|다|네|네요) 뭐[\\s!.~…ㅋㅎㅠㅜ]*$|^\\W*누가 뭐(?:래|라 ?해|라고 ?해)도 ");

    /** “새우 알레르기 있는 거 말했나?”, “Did I tell you that I have a shrimp allergy?”: it is so, whether told before or not. */
    static boolean presumes(String text) {
        return PRESUMED.matcher(text).find();
    }

    static boolean introduces(String sentence) {
        return INTRODUCED.matcher(sentence).matches();
    }

    static boolean resigns(String text) {
        return RESIGNED.matcher(text).find();
    }

    static boolean asksBack(String text) {
        return AGAIN.matcher(text).find();
    }

    static void mark(String sentence, List<Clause> clauses) {
        clauses.stream()
                .filter(Unmarked::declares)
                .forEach(clause -> clause.marks().removeAll(ORDERED));
        if (!clauses.isEmpty() && NAMED.matcher(sentence).find()) {
            clauses.getLast().marks().add(Mark.QUESTION);
        }
        whole(sentence, clauses);
        last(sentence, clauses);
    }

    /** “트리트먼트 꼭함”, “매년 보내주십니다”, “깎지 말라고 말해놨어”: what is done, however much it sounds like an order. */
    private static boolean declares(Clause clause) {
        String tail = clause.tail();
        return clause.language().equals("ko")
                && clause.has(Mark.REQUEST)
                && (clause.has(Mark.PAST)
                        || HEARD.stream().anyMatch(tail::endsWith)
                        || tail.equals("ㅁ")
                        || tail.equals("음")
                        || tail.endsWith("ㅂ니다")
                                && ASKING_FOR.stream().noneMatch(clause.words().getLast()::is)
                        || tail.endsWith("시+ㄴ다"));
    }

    /** What leads to a question within its sentence belongs to it: “뭐 해서 먹고살아?”, “아들이야 딸이야?”, “차로 다녀, 아니면 전철로 다녀?”. */
    private static void whole(String sentence, List<Clause> clauses) {
        int last = clauses.size() - 1;
        if (last > 0
                && clauses.get(last).has(Mark.QUESTION)
                && TAG.matcher(sentence).find()) {
            clauses.get(last - 1).marks().add(Mark.QUESTION);
        }
        if (last < 1
                || !clauses.get(last).language().equals("ko")
                || !clauses.get(last).has(Mark.QUESTION)) {
            return;
        }
        boolean back = BACK.matcher(sentence).find();
        for (Clause clause : clauses.subList(0, last)) {
            boolean leads = clause.tail().endsWith("고") || clause.tail().endsWith("서");
            boolean asks = clause.words().stream().anyMatch(word -> ASKED.contains(word.text()));
            boolean either = clause == clauses.get(last - 1)
                    && (is(clause) && is(clauses.get(last))
                            || clause.endsLike(clauses.get(last))
                            || sentence.contains("아니면"))
                    && !clause.tail().endsWith("고")
                    && !clause.tail().endsWith("데");
            boolean recalls =
                    clause == clauses.get(last - 1) && Reminding.of(clauses.subList(0, last), clauses.get(last));
            if (leads && back || asks || either || recalls) {
                clause.marks().add(Mark.QUESTION);
            }
        }
    }

    private static boolean is(Clause clause) {
        return !clause.words().isEmpty() && clause.words().getLast().is("이다");
    }

    /** “얼마 전부터 집에서는 우리말만 쓰고 있어요”: since when something is so is told by whoever knows it. */
    private static boolean goesOn(Clause clause) {
        return clause.language().equals("ko")
                && clause.has(Mark.PROGRESSIVE)
                && clause.words().stream().anyMatch(word -> word.tailIs("부터") && SINCE.contains(word.text()))
                && clause.words().stream().noneMatch(word -> ASKED.contains(word.text()));
    }

    /** “내 최애 라면은 너구리!”: told aloud, where nothing asks. */
    private static boolean exclaimed(Clause clause) {
        return clause.language().equals("ko")
                && clause.end() < clause.source().length()
                && clause.source().charAt(clause.end()) == '!'
                && is(clause)
                && clause.words().stream().noneMatch(word -> ASKED.contains(word.text()));
    }

    /** With its exclamation mark, that stands behind it: “오늘 지호 생일!” asks nothing. */
    private static String asSaid(String sentence, List<Clause> clauses) {
        Clause last = clauses.getLast();
        return last.source().startsWith("!", last.end()) ? sentence + "!" : sentence;
    }

    private static void last(String sentence, List<Clause> clauses) {
        if (clauses.isEmpty()
                || introduces(sentence)
                || resigns(sentence)
                || presumes(sentence)
                || FRONTED.matcher(sentence).find()
                || exclaimed(clauses.getLast())
                || goesOn(clauses.getLast())
                || clauses.stream().anyMatch(clause -> clause.time() != null)
                        && MUST.matcher(sentence).find()
                || clauses.getLast().has(Mark.LEFT_OPEN)
                || Asking.asks(asSaid(sentence, clauses), clauses.getFirst().language()) <= ASKS) {
            return;
        }
        // “이사할때 체크리스트 만들어줘”: done once, though it says when.
        clauses.stream()
                .filter(clause -> clause.has(Mark.REQUEST) && !clause.has(Mark.STANDING_ORDER))
                .forEach(clause -> clause.marks().remove(Mark.STANDING));
        if (clauses.stream().anyMatch(clause -> clause.has(Mark.QUESTION) || clause.has(Mark.REQUEST))) {
            return;
        }
        clauses.getLast().marks().add(Mark.QUESTION);
        // “when I'm dead what's to be done with me”, beside “we moved to Hull, where's the router”.
        clauses.stream()
                .filter(clause -> Asking.asks(clause.text(), clause.language()) > ASKS)
                .forEach(clause -> clause.marks().add(Mark.QUESTION));
    }
}
