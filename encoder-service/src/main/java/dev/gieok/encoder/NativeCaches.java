package dev.gieok.encoder;

import java.nio.file.Path;

/** Tells the libraries with native parts where to unpack them, and that they must not fetch anything. */
final class NativeCaches {
    private NativeCaches() {}

    /** Must come before the first use of either library; what the operator set is left as it is. */
    static void prepare(EncoderConfig config) {
        Path cache = config.cacheDir()
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".gieok", "cache"))
                .toAbsolutePath();
        setIfAbsent("DJL_CACHE_DIR", cache.resolve("djl"));
        setIfAbsent("ENGINE_CACHE_DIR", cache.resolve("djl"));
        setIfAbsent("org.bytedeco.javacpp.cachedir", cache.resolve("javacpp"));
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("RUST_FLAVOR", "cpu");
        System.setProperty("OPT_OUT_TRACKING", "true");
    }

    private static void setIfAbsent(String name, Path folder) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, folder.toString());
        }
    }
}
