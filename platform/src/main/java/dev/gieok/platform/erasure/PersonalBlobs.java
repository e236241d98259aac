package dev.gieok.platform.erasure;

import dev.gieok.contracts.id.PersonId;

/** Every place in the blob store that holds something of a person: what is not named here is not erased. */
public enum PersonalBlobs {
    /** Uploads and the pictures made of them, sealed. */
    MEDIA("media"),
    /** What is known of an upload, sealed. */
    MEDIA_CLAIMS("media-claims"),
    /** Which external ids were used, hashed. */
    EXTERNAL_IDS("external"),
    /** Which sources may teach, sealed. */
    GRANTS("grants"),
    /** What writes gave, sealed. */
    IDEMPOTENCY("idempotency"),
    /** Exports as jobs, their ZIPs, and which are to be made: all sealed but the last, which is empty. */
    EXPORTS("exports"),
    EXPORT_FILES("export-files"),
    EXPORT_QUEUE("export-queue"),
    /** The same for imports. */
    IMPORTS("imports"),
    IMPORT_FILES("import-files"),
    IMPORT_QUEUE("import-queue");

    private final String folder;

    PersonalBlobs(String folder) {
        this.folder = folder;
    }

    /** The folder's name. */
    public String folder() {
        return folder;
    }

    /** What every key of the person begins with here; ends in `/`. */
    public String of(PersonId person) {
        return folder + "/" + person.value() + "/";
    }
}
