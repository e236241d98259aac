package dev.gieok.platform.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
    private final Secrets secrets = new Secrets();

    @Test
    void areFoundAndMasked() {
        assertTrue(secrets.isIn("the door code is 4821, if you come early"));
        assertEquals("Pay with ••• then", secrets.mask("Pay with 4111 1111 1111 1111 then"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the pw for netflix is qwerty123",
                "password hunter2",
                "my debit card pin's 9931",
                "PIN 4821",
                "my daughter's phone pin is her cat's birthday, 0307",
                "Netflix login: bob@post.example / Blue$Horse7",
                "unlock pattern code 2580 for my phone",
                "my visa in full: 4111.1111.1111.1111",
                "４１１１ １１１１ １１１１ １１１１이 내 카드야",
                "9001011234567",
                "900101 1234567",
                "９００１０１－１２３４５６７",
                "my Korean RRN is 9001011234567",
                "외국인등록번호는 9001015234567",
                "my national id is 12345678",
                "my tax id is 12-3456789",
                "My NHS number is 943 476 5919",
                "My national insurance number is QQ123456C",
                "AB 12 34 56 C",
                "국민은행 123456-01-123456",
                "신한 110-123-456789로 보내줘",
                "카카오뱅크 3333-01-1234567",
                "월급은 농협 302-1234-5678-91 로 들어와",
                "카카오뱅크 3333011234567",
                "AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
                "github_pat_11ABCDEFG0abcdefghijklmnop",
                "API 키는 abcd1234efgh5678이야",
                "토큰은 abcdef123456이야",
                "postgres://admin:S3cretPw@db.example.com:5432/prod is our DB",
                "the code for my front door is 7391#",
                "The combination of my locker is 12-34-22",
                "You can log in with user maria and passphrase correct horse battery staple",
                "I set my new pass to Blue$ky2024",
                "I changed my Netflix login to pass123!abc yesterday",
                "My login is bob / S3cure!Pass99",
                "Passwords: mail Abc12345, bank Xyz98765",
                "password - Hunter55",
                "pw는 abcd!2345 이야",
                "Bearer abcdef1234567890abcdef1234567890 is what I send",
                "My Aadhaar is 2345 6789 0123",
                "My mother's maiden name is my security answer: Kowalski77."
            })
    void areFoundInManyForms(String said) {
        assertTrue(secrets.isIn(said), said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    The user's password is: Swordfish99.             | Swordfish
                    My password is: Swordfish98 and I like tea       | Swordfish
                    비밀번호는: qwer9876 이야                            | qwer
                    비밀번호: 메일 abc12345, 은행 xyz98765                | abc12345
                    비밀번호: 메일 abc12345, 은행 xyz98765                | xyz98765
                    my password is 'blue moon 77'                    | moon
                    my password is correct horse battery staple      | staple
                    Her password is Swordfish99 and mine is Catfish88 | Catfish
                    my door code is 7391#                            | #
                    """)
    void areMaskedWhole(String said, String secret) {
        assertFalse(secrets.mask(said).contains(secret), secrets.mask(said));
    }

    @Test
    void leaveWhatStandsBesideThem() {
        assertEquals("My ••• and I like tea", secrets.mask("My password is: Swordfish98 and I like tea"));
        assertEquals("My •••, ok lol", secrets.mask("My password is hunter2abc, ok lol"));
    }

    @Test
    void reachOverLines() {
        String key = "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk\n-----END OPENSSH PRIVATE KEY-----";

        assertEquals("Mine: ••• Thanks.", secrets.mask("Mine: " + key + " Thanks."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I forgot my password 3 times",
                "우리 집 전화는 02-123-4567이야",
                "010-1234-5678 우리 엄마 번호야",
                "내 신한카드 혜택은 010-1234-5678로 물어봐",
                "우리 회사 회의는 2026-11-27이야",
                "I was born on 1990-01-01 and moved on 2024-05-06",
                "The token of my love is a ring",
                "토큰을 3개 모았어",
                "인증 키 3개가 있어",
                "I log in with bob@post.example",
                "Room 900101",
                "I pin 3 photos to the wall",
                "우리 강아지는 2020-10-1004 번 칩이야",
                "My favourite password manager is Bitwarden",
                "나는 비밀번호 관리자로 1Password 써",
                "My bus pass is on my desk",
                "My gym pass is valid until 2027",
                "The code for the project is on GitHub",
                "I login to work at 9am"
            })
    void areNotWhatOnlyLooksAlike(String said) {
        assertFalse(secrets.isIn(said), said);
    }

    @Test
    void areNotEveryNumber() {
        // One digit is not what the check digit of a card would be.
        assertFalse(secrets.isIn("Parcel 4111 1111 1111 1112"));
        assertEquals("Room 4821", secrets.mask("Room 4821"));
    }
}
