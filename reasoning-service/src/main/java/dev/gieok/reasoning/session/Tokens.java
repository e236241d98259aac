package dev.gieok.reasoning.session;

/** How many tokens a text takes, estimated on the high side for any vocabulary. */
public final class Tokens {
    private Tokens() {}

    /** A token for about four Latin characters, and for each character of Korean and other scripts. */
    public static int of(String text) {
        int latin = 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 0x250) {
                latin++;
            } else {
                other++;
            }
        }
        return (latin + 3) / 4 + other;
    }

    /** The longest beginning of the text within the limit, cut between words where that loses little. */
    public static String cut(String text, int limit) {
        if (of(text) <= limit) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (of(text.substring(0, middle)) + 1 <= limit) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int space = text.lastIndexOf(' ', low);
        int end = space > low * 3 / 4 ? space : low;
        if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return end == 0 ? "" : text.substring(0, end) + "…";
    }
}
