package dev.gieok.standalone.cli.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part's ahead-of-time cache, which halves its start. A first run writes one when it ends; it counts only after that
 * run has ended well, and for exactly these jars, this JDK and these options. Several homes may share the folder: each
 * writes under names of its own, and what is kept appears at once.
 */
final class AotCache {
    private static final String KEPT = ".aot";
    private static final String PENDING = ".aot.pending";
    /** What the JVM leaves beside it when it is ended half-way. */
    private static final String RECORDED = ".config";
    /** What a program reads itself, often a folder of the home: the JVM compares none of them with its cache. */
    private static final String PROPERTY = "-D";

    private final Path folder;
    private final String pending;
    private final Jdk jdk;

    /** @param writer whose runs write what is pending */
    AotCache(Path folder, String writer, Jdk jdk) {
        this.folder = folder;
        this.pending = "." + writer + PENDING;
        this.jdk = jdk;
    }

    static AotCache of(Home home, Jdk jdk) {
        return new AotCache(home.cache(), digest(List.of(home.path().toString())), jdk);
    }

    /** Options that use the cache, or that write it when the process ends, or none. */
    List<String> options(Part part, List<Path> jars, List<String> options, boolean train) throws IOException {
        if (!jdk.hasCaches()) {
            return List.of();
        }
        String name = part.label() + "-" + fingerprint(jars, options);
        Path kept = folder.resolve(name + KEPT);
        if (Files.exists(kept)) {
            return List.of("-XX:AOTCache=" + kept, "-Xlog:aot*=error");
        }
        if (!train) {
            return List.of();
        }
        Path written = folder.resolve(name + pending);
        Files.deleteIfExists(written);
        return List.of("-XX:AOTCacheOutput=" + written, "-Xlog:aot*=error");
    }

    /** After a clean end: what was written counts from now on, and older ones of the part go. */
    void keep(Part part) throws IOException {
        for (Path written : files(part, pending)) {
            if (Files.size(written) > 0) {
                delete(part, KEPT);
                String name = written.getFileName().toString();
                Path kept = folder.resolve(name.substring(0, name.length() - pending.length()) + KEPT);
                Files.move(written, kept, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** After a bad end or a start that failed: nothing of it is trusted. */
    void drop(Part part) throws IOException {
        dropPending(part);
        delete(part, KEPT);
    }

    boolean has(Part part) throws IOException {
        return !files(part, KEPT).isEmpty();
    }

    void dropPending(Part part) throws IOException {
        delete(part, pending);
        delete(part, pending + RECORDED);
    }

    private void delete(Part part, String ending) throws IOException {
        for (Path file : files(part, ending)) {
            Files.deleteIfExists(file);
        }
    }

    private List<Path> files(Part part, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.startsWith(part.label() + "-") && name.endsWith(ending);
                    })
                    .toList();
        }
    }

    private String fingerprint(List<Path> jars, List<String> options) throws IOException {
        List<String> all = new ArrayList<>(List.of(jdk.version()));
        options.stream().filter(option -> !option.startsWith(PROPERTY)).forEach(all::add);
        for (Path jar : jars) {
            all.add(jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar));
        }
        return digest(all);
    }

    private static String digest(List<String> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String text : texts) {
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
