package dev.gieok.standalone.qdrant.filter;

/** The Lucene fields of a point's document. */
public final class Fields {
    /** Indexed term and doc value: the id's bytes. */
    public static final String ID = "id";
    /** Doc value: number of the last operation that changed the point. */
    public static final String VERSION = "version";
    /** Doc value: the payload as a protobuf {@code Struct}. */
    public static final String PAYLOAD = "payload";
    /** Indexed terms: see {@link PayloadTerms}. */
    public static final String TERMS = "terms";

    private static final String VECTOR = "vector:";
    private static final String NUMBER = "number:";
    private static final String INSTANT = "instant:";

    private Fields() {}

    /** Doc value: the vector's bytes. */
    public static String vector(String name) {
        return VECTOR + name;
    }

    /** Points and sorted doc values: every number under the path, as a double. */
    public static String number(String path) {
        return NUMBER + path;
    }

    /** Points and sorted doc values: every RFC 3339 time under the path, as microseconds since 1970. */
    public static String instant(String path) {
        return INSTANT + path;
    }
}
