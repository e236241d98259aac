package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Kind;
import dev.gieok.reasoning.names.KoreanNameLists;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import dev.gieok.reasoning.understanding.grammar.Match;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a line of a construction fits by chance and nobody can mean, such as to be called “VAT” or to live on toast: better a note. */
final class Senseless {
    /** Names nothing by itself. */
    private static final Set<String> NOTHING = Set.of(
            "them",
            "these",
            "those",
            "him",
            "her",
            "it",
            "us",
            "me",
            "you",
            "what",
            "who",
            "nothing",
            "something",
            "anything",
            "everything",
            "words",
            "this",
            "that",
            "one",
            "ones",
            "myself",
            "내",
            "나",
            "저",
            "걔",
            "얘",
            "거",
            "것",
            "걍",
            "그거",
            "이거",
            "저거");

    private static final Set<String> SOMEBODYS = Set.of("allergic-to", "pet");
    private static final Pattern THREE_DIGITS = Pattern.compile("\\D*\\d\\D*\\d\\D*\\d.*");
    private static final Pattern DIALLED = Pattern.compile("(?:\\D*\\d){5}.*");
    /** “HIV positive”, “OK with that”. */
    private static final Pattern INITIALS = Pattern.compile("[A-Z]{2,4}");
    /** “아들 둘이랍니다”. */
    private static final Set<String> COUNT = Set.of("하나", "둘", "셋", "넷", "다섯", "여섯", "한", "두", "세", "네");
    /** “I have an ADHD assessment”. */
    private static final Pattern ABOUT_AN_ILLNESS = Pattern.compile(
            ".*\\b(?:assessment|test|tests|appointment|specialist|nurse|clinic|screening|ward|charity|awareness|book|researcher)\\b.*");
    /** One lives on these, not on toast. */
    private static final Pattern GROUND = Pattern.compile(
            ".*(?:[A-Z0-9]|\\b(?:street|road|avenue|lane|hill|coast|farm|campus|boat|houseboat|barge|ranch|base|island|floor|outskirts|edge|lake|river|corner|side|estate|land|island|border|shore|beach|canal|block|mountain|square|planet)\\b).*");
    /** Where one goes to, and seldom works: “병원 다녀”. */
    private static final Set<String> VISITED = Set.of(
            "병원", "한의원", "치과", "안과", "피부과", "정형외과", "이비인후과", "내과", "상담", "물리치료", "재활", "학원", "헬스장", "헬스", "체육관", "도서관",
            "복지관", "노인복지관", "문화센터", "수영장", "필라테스", "요가", "과외", "레슨", "월수금", "화목", "화목토", "월수", "주말", "평일", "매일");

    private static final Set<String> FURNITURE = Set.of("책상", "테이블", "소파", "침대", "식탁", "거실", "자리", "서재");
    /** Which of these are not well is no matter of taste. */
    private static final Set<String> WELL_OR_NOT = Set.of(
            "맘", "마음", "기분", "컨디션", "상태", "사이", "몸", "날씨", "분위기", "눈", "귀", "속", "위", "장", "다리", "팔", "손목", "발목", "어깨",
            "목", "피부", "소화", "반응", "평", "평가", "결과", "매출", "장사", "수입", "벌이", "시세", "값", "가격", "운", "건강", "머리", "숨", "공기",
            "경기", "성적");

    private static final Set<String> ME = Set.of("나", "저", "제", "내", "난", "전", "본인");
    /** What one cannot do now and is no skill: “아직 수료도 못 함”. */
    private static final Set<String> DEEDS = Set.of(
            "반", "절반", "구경", "조금", "하나", "수료", "졸업", "결혼", "취직", "취업", "합격", "이해", "시작", "준비", "생각", "말", "일", "출근",
            "외출", "연락", "것", "거");

    private static final Pattern NO_BUSINESS = Pattern.compile(
            "(?i).*(?:\\d|\\bmarathon|\\bmonitors?\\b|\\bmiles?\\b|\\berrands?\\b|\\bbath\\b|\\bfever\\b|\\btemperature\\b|\\blate\\b|\\blaps?\\b).*");

    /** “I've been Bristol City since …”. */
    private static final Pattern BEEN = Pattern.compile("(?i)(?:'ve|have) been");

    private static final Pattern JUNIOR = Pattern.compile("(?:팀|회사|부서|연구실|식당|주방|동아리|사무실)\\s?막내");
    private static final Pattern CALLED = Pattern.compile("라는\\s(?:애|아이|분|사람)");
    /** A ticket for one is no such thing: “비행기표를 끊었답니다”. */
    private static final Set<String> CARRIERS = Set.of("비행기", "기차", "버스", "고속버스", "배");

    private static final Set<String> RAMBLING =
            Set.of("dont", "don't", "not", "no", "wait", "i", "I", "my", "today", "back", "so");
    /** One lives in hope; and “to the 27th” is no place. */
    private static final Pattern UNPLACED = Pattern.compile(
            "(?i)(?:hope|fear|peace|denial|filth|luxury|pain|sin|a bubble|the past|the moment|the present|\\d.*|mon|tues|wednes|thurs|fri|satur|sun)(?:days?)?");
    /** What comes out of one, and is no place of work: “목소리가 안 나와서”. */
    private static final Set<String> VOICE = Set.of("목소리", "소리", "콧물", "기침", "눈물", "결과", "답", "물", "열", "피", "땀", "말");

    private static final List<String> PREPARING = List.of("준비하다", "지망하다", "희망하다");

    private final KoreanNameLists names = new KoreanNameLists();
    private final Lexicon lexicon;

    Senseless(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean is(Match match, String predicate, String object) {
        String[] words = object.split(" ");
        String last = words[words.length - 1];
        boolean somebody = lexicon.has("kin", words[0]) || lexicon.has("animal", words[0]);
        if (NOTHING.contains(object.toLowerCase(Locale.ROOT))
                || SOMEBODYS.contains(predicate) && somebody && words.length > 2 && words[1].endsWith("는")) {
            return true;
        }
        // “동료 지수님 비건이라”, “하준이라는 애가 있는데”
        boolean misnamed = match.construction().kind() == Kind.RELATION
                && (words.length > 1 && words[0].endsWith("님")
                        || CALLED.matcher(match.clause().text()).find());
        if (misnamed || owned(match)) {
            return true;
        }
        return switch (predicate) {
            case "age" ->
                likened(match) || THREE_DIGITS.matcher(object).matches() || COUNT.contains(object) && counted(match);
            case "allergic-to" -> lexicon.has("kin", object);
            case "name" ->
                BEEN.matcher(match.clause().text()).find()
                        || (match.clause().language().equals("ko") ? !called(match, words) : goesOn(match, object));
            case "phone" -> !DIALLED.matcher(object).matches();
            case "uses" -> object.matches("[\\d.,]+");
            case "lives-in" ->
                UNPLACED.matcher(object).matches()
                        || match.line().contains("live on")
                                && !GROUND.matcher(object).matches();
            case "has-condition" -> ABOUT_AN_ILLNESS.matcher(object).matches();
            case "owns", "drives" ->
                ownOne(match)
                        || CARRIERS.contains(object)
                        || words.length == 1 && (somebody || lexicon.has("kin", words[0].replaceFirst("'?s$", "")))
                        || INITIALS.matcher(object).matches() && goesOn(match, object);
            case "siblings" -> JUNIOR.matcher(match.clause().text()).find();
            case "plan" -> match.clause().has(Mark.NEGATED) && !match.clause().has(Mark.TIMED);
            case "works-at" ->
                last.endsWith("님")
                        || object.matches("\\d+.*|.*\\d\\.\\d.*")
                        || lexicon.has("tool", last)
                        || VOICE.contains(object)
                        || FURNITURE.contains(last)
                        || VISITED.contains(object) && visits(match);
            case "smokes" -> smoked(match);
            case "runs" ->
                ownOne(match)
                        || match.line().startsWith("$who run|own $org")
                                && NO_BUSINESS.matcher(object).matches();
            case "skill" -> DEEDS.contains(last) || onlyNot(match);
            case "studies-at" -> lexicon.has("job", object);
            case "works-as" ->
                rambles(match, words)
                        || prepares(match)
                        || object.contains("이름")
                        || match.clause().text().contains(object + " 이름")
                        || object.matches(".*씨(?:이?고|랑|와)? .*");
            case "likes", "dislikes" -> last.equals("때") || wellOrNot(match.clause(), object);
            default -> false;
        };
    }

    /** “체코 프라하!”, “카더라”: not said of oneself, and nobody's name. */
    private boolean called(Match match, String[] words) {
        boolean bare = match.line().startsWith("^$name:proper 이다")
                && match.clause().words().stream().noneMatch(word -> ME.contains(word.text()));
        return !bare || words.length == 1 && korean(words[0]);
    }

    private boolean korean(String name) {
        int given = name.length() - KoreanNameLists.GIVEN;
        return given == 0
                ? names.given(name) || names.common(name)
                : given > 0 && names.surname(name.substring(0, given)) && lexicon.key("place", Set.of(name)) == null;
    }

    /** “I'm VAT registered”, “I'm HIV positive”: no name. */
    private static boolean goesOn(Match match, String object) {
        List<Word> words = match.clause().words();
        if (match.end() >= words.size() || match.line().contains("name be")) {
            return false;
        }
        String next = words.get(match.end()).text();
        return next.endsWith("ed") || INITIALS.matcher(object).matches() && Character.isLetter(next.charAt(0));
    }

    /** “I smoke a brisket every July”. */
    private boolean smoked(Match match) {
        int[] range = match.slots().get("x");
        return range != null
                && match.clause().words().subList(range[0], range[1]).stream()
                        .anyMatch(word -> lexicon.key("food", word.keys()) != null);
    }

    /** “of my own chin”. */
    private static boolean ownOne(Match match) {
        int own = match.start() + 1;
        List<Word> said = match.clause().words();
        return (match.line().startsWith("$who own ") || match.line().startsWith("$who run|own"))
                && own < said.size()
                && said.get(own).text().equals("own")
                && said.get(match.start()).text().matches("(?i)my|our|his|her|their");
    }

    /** “신라면만 못하네”: not as good. */
    private static boolean onlyNot(Match match) {
        int[] range = match.slots().get("x");
        return range != null
                && match.clause().words().get(range[1] - 1).tailIs("만")
                && match.clause().words().getLast().is("못하다");
    }

    /** “보건교사 준비한대”: not yet. */
    private static boolean prepares(Match match) {
        Word last = match.clause().words().getLast();
        return PREPARING.stream().anyMatch(last::is) && !match.line().contains("준비");
    }

    /** “My mother's Singer is from 1938”: she is none. */
    private static boolean owned(Match match) {
        List<Word> said = match.clause().words();
        return match.clause().language().equals("en")
                && match.end() < said.size()
                && said.get(match.end()).is("be")
                && said.subList(match.start(), match.end()).stream()
                        .anyMatch(word -> word.text().equals("'s"));
    }

    /** “Tilly, 19, studying nursing, no wait”, “back on the patch, don't judge”. */
    private static boolean rambles(Match match, String[] words) {
        return match.clause().language().equals("en")
                && !"text".equals(match.construction().object())
                && (words.length > 7 || List.of(words).stream().anyMatch(RAMBLING::contains));
    }

    /** “Talk to me like I'm 5”. */
    private static boolean likened(Match match) {
        String before = match.clause()
                .source()
                .substring(0, match.clause().words().get(match.start()).start())
                .stripTrailing();
        return before.endsWith("like") || before.endsWith("as if");
    }

    private static boolean counted(Match match) {
        return match.clause().words().stream().noneMatch(word -> word.is("살") || word.is("세"));
    }

    private static boolean visits(Match match) {
        return match.clause().words().getLast().is("다니다");
    }

    /** “허리가 안 좋아”, “기분이 좋아”. */
    private boolean wellOrNot(Clause clause, String object) {
        boolean well = !clause.words().isEmpty() && clause.words().getLast().is("좋다");
        return well && (WELL_OR_NOT.contains(object) || clause.has(Mark.NEGATED) && lexicon.has("body-part", object));
    }
}
