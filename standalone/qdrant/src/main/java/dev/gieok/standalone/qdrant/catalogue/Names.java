package dev.gieok.standalone.qdrant.catalogue;

import dev.gieok.standalone.qdrant.refusal.Refusal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names of collections and aliases, and the folder names made of them. */
final class Names {
    private static final int LONGEST = 255;
    private static final int LONGEST_FOLDER = 255;
    private static final String FORBIDDEN = "<>:\"/\\|?*\0\u001F";
    private static final String PREFIX = "collection-";

    private Names() {}

    /** @throws Refusal for a name that Qdrant would not take */
    static String check(String name) {
        boolean forbidden = name.chars().anyMatch(c -> FORBIDDEN.indexOf(c) >= 0);
        if (name.isEmpty() || name.length() > LONGEST || folder(name).length() > LONGEST_FOLDER || forbidden) {
            throw Refusal.invalid("a collection name needs 1 to 255 characters, none of them <>:\"/\\|?* or a control");
        }
        return name;
    }

    /** Not the name itself: `..` is a fine name for a collection and a bad one for a folder. */
    static String folder(String name) {
        return PREFIX + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    static boolean isFolder(String folder) {
        return folder.startsWith(PREFIX);
    }

    static String ofFolder(String folder) {
        return URLDecoder.decode(folder.substring(PREFIX.length()), StandardCharsets.UTF_8);
    }
}
