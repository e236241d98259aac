package dev.gieok.contracts.export;

/** The names of an export's entries. Files that end in `.jsonl` hold one JSON object in each line. */
public final class ExportEntry {
    /** For people: everything in both languages, with links to the media. */
    public static final String PAGE = "README.html";

    public static final String README = "README.txt";

    /** Lines of {@link ExportedFact}, earliest recorded first. */
    public static final String MEMORIES = "data/memories.jsonl";

    /** Lines of {@link ExportedObservation}. */
    public static final String OBSERVATIONS = "data/observations.jsonl";

    /** Lines of {@link ExportedTurn}, session by session, oldest first. */
    public static final String CONVERSATIONS = "data/conversations.jsonl";

    /** Lines of {@link ExportedMedia}; each one's bytes are an entry of their own under {@link #MEDIA_FOLDER}. */
    public static final String MEDIA = "data/media.jsonl";

    public static final String MEDIA_FOLDER = "media/";

    public static final String PROFILE = "data/profile.json";
    public static final String SOURCES = "data/sources.json";

    /** An {@link ExportManifest}, always the last entry. */
    public static final String MANIFEST = "manifest.json";

    private ExportEntry() {}
}
