package dev.gieok.reasoning.pseudonym;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import dev.gieok.reasoning.pseudonym.Personal.Sort;
import java.util.ArrayList;
import java.util.List;

/** Finds telephone numbers: any with a country code, and those without one as they are dialled in some countries. */
final class Phones {
    private static final List<String> REGIONS = List.of("KR", "US", "GB");

    /** Of digits that turn out to be no number; more of them are no text that somebody wrote. */
    private static final long MOST_TRIES = 10_000;

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    List<Personal> in(String text) {
        List<Personal> found = new ArrayList<>();
        if (text.codePoints().filter(Character::isDigit).limit(7).count() < 7) {
            return found;
        }
        for (String region : REGIONS) {
            for (PhoneNumberMatch match : numbers.findNumbers(text, region, Leniency.VALID, MOST_TRIES)) {
                found.add(new Personal(Sort.PHONE, match.rawString().strip()));
            }
        }
        return found;
    }
}
