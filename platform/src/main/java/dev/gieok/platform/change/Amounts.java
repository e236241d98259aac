package dev.gieok.platform.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much or how many a Korean text tells of, each with what is counted: “하루 두 잔”, “월 58만원”, “58로 올랐어요”. */
record Amounts(Map<String, Set<String>> byUnit) {
    /** What a number alone, or 하나, may be of. */
    private static final String ANY = "";

    static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("하나", "1"),
            Map.entry("한", "1"),
            Map.entry("둘", "2"),
            Map.entry("두", "2"),
            Map.entry("셋", "3"),
            Map.entry("세", "3"),
            Map.entry("넷", "4"),
            Map.entry("네", "4"),
            Map.entry("다섯", "5"),
            Map.entry("여섯", "6"),
            Map.entry("일곱", "7"),
            Map.entry("여덟", "8"),
            Map.entry("아홉", "9"),
            Map.entry("열", "10"),
            Map.entry("반", "0.5"));

    private static final String UNITS =
            "만\\s?원|천\\s?원|원|kg|킬로|키로|km|mg|mcg|밀리|cm|개|잔|병|갑|캔|알|정|포|층|명|마리|번|회|평|점|인분|퍼센트|%|시간|장|줄|권|곡|쪽|대|군데|과목|끼|켤레|그릇|스푼|캡슐|방울|단위";

    private static final Pattern COUNTED = Pattern.compile(
            "(?<![0-9.])([0-9][0-9.,]*(?:\\s?만\\s?[0-9]+\\s?천?)?|(?<![가-힣])(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|반))\\s?("
                    + UNITS
                    + ")(?![a-z])");

    private static final Pattern BARE = Pattern.compile(
            "(?<![0-9.:])([0-9]{2,6}|(?<![가-힣])(?:하나|둘|셋|넷))(?=(?:으?로|이|가|은|는|을|를|만|씩)?(?:[ ,.!?~ㅋㅎㅠ]|$))");

    static Amounts of(String text) {
        Map<String, Set<String>> amounts = new HashMap<>();
        Matcher counted = COUNTED.matcher(text);
        while (counted.find()) {
            add(amounts, counted.group(2).replace(" ", ""), counted.group(1));
        }
        Matcher bare = BARE.matcher(text);
        while (bare.find()) {
            add(amounts, ANY, bare.group(1));
        }
        return new Amounts(amounts);
    }

    private static void add(Map<String, Set<String>> amounts, String unit, String number) {
        amounts.computeIfAbsent(unit, first -> new HashSet<>())
                .add(WRITTEN.getOrDefault(number, number.replaceAll("[\\s,]", "")));
    }

    /** Whether both count the same and come to another number. */
    boolean differs(Amounts other) {
        boolean differ = false;
        for (Map.Entry<String, Set<String>> each : byUnit.entrySet()) {
            for (Map.Entry<String, Set<String>> others : other.byUnit.entrySet()) {
                boolean same = each.getKey().equals(others.getKey())
                        || each.getKey().equals(ANY)
                        || others.getKey().equals(ANY);
                if (same && each.getValue().stream().anyMatch(others.getValue()::contains)) {
                    return false;
                }
                differ |= same;
            }
        }
        return differ;
    }
}
