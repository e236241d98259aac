package dev.gieok.ingest.imports.history;

import java.util.regex.Pattern;

/**
 * What KakaoTalk itself says in a chat, without a time on PC: who came, who went, what was hidden. Only whole lines, and
 * none whose subject is a pronoun or a title: people tell of comings and goings, too.
 */
final class KakaoNotices {
    private static final String TITLED = "(?!(?:.* )?(?:선생|사장|부장|과장|팀장|교수|원장|대표|고객|손|형|누|부모|어머|아버|할머|할아버)님[이을])";
    private static final String KOREAN = TITLED + ".{1,100}님(?:이 (?:들어왔습니다|나갔습니다|.{1,200}님을 (?:초대했습니다|내보냈습니다)"
            + "|부?방장이 되었습니다)|을 내보냈습니다)\\.?(?:운영정책을 .*)?";
    private static final String OF_THE_ROOM =
            "채팅방 관리자가 메시지를 가렸습니다\\.?|운영정책을 위반한 메시지로 신고 접수 시 .*|타인, 기관 등의 사칭에 유의해 주세요\\..*";
    private static final String CHATROOM = "(?:this|the) (?:group )?chat ?room";
    private static final String SUBJECT = ".{1,100}(?<!(?i:\\b(?:i|he|she|we|they|you|who|it|just|never|already)))";
    private static final String NAME = "[\\p{Lu}\\p{Lo}][\\p{L}\\d.'-]*(?: [\\p{Lu}\\p{Lo}][\\p{L}\\d.'-]*){0,3}";
    private static final String NAMES = NAME + "(?:, " + NAME + ")*(?:,? and (?:" + NAME + "|\\d+ others?))?";
    private static final String ENGLISH = SUBJECT + " (?:(?:joined|left|has joined|has left) " + CHATROOM
            + "|invited .{1,200} to " + CHATROOM + ")\\.?|(?!(?:I|He|She|We|They|You|Who|It) )" + NAME + " invited "
            + NAMES + "\\.?";
    private static final Pattern NOTICE =
            KakaoTimes.pattern("(?:" + KOREAN + "|" + OF_THE_ROOM + "|" + ENGLISH + ")\\s*");

    private static final Pattern ROOM = KakaoTimes.pattern(OF_THE_ROOM);

    private KakaoNotices() {}

    static boolean isOne(String line) {
        return NOTICE.matcher(line).matches();
    }

    /** Whether it is about nobody. */
    static boolean isOfTheRoom(String line) {
        return ROOM.matcher(line).matches();
    }
}
