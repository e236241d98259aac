package dev.gieok.platform.blob;

import dev.gieok.platform.RetriableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.apache.commons.io.output.CloseShieldOutputStream;

/** Blobs in a folder that all instances share. Content becomes visible by an atomic rename or link. */
public final class FolderBlobs implements Blobs {
    private static final int LOCKS = 64;
    // A file lock keeps other processes out; within one, whoever holds it, it throws instead of waiting.
    private static final ReentrantLock CHANGING = new ReentrantLock();

    private final Path root;
    private final Path incoming;
    private final Path locks;

    public FolderBlobs(Path root) {
        this.root = root.toAbsolutePath().normalize();
        this.incoming = this.root.resolve(".incoming");
        this.locks = this.root.resolve(".locks");
        try {
            Files.createDirectories(incoming);
            Files.createDirectories(locks);
        } catch (IOException e) {
            throw translated(e);
        }
    }

    @Override
    public void put(String key, Writer writer) {
        Path temporary = write(writer);
        try {
            Files.move(temporary, prepared(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            throw new RetriableException("the blob folder cannot rename atomically", e);
        } catch (IOException e) {
            throw translated(e);
        } finally {
            discard(temporary);
        }
    }

    @Override
    public boolean putIfAbsent(String key, byte[] content) {
        Path temporary = write(out -> out.write(content));
        try {
            // A hard link fails when the name exists: the one atomic create-with-content that a file system has.
            Files.createLink(prepared(key), temporary);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            throw translated(e);
        } finally {
            discard(temporary);
        }
    }

    @Override
    public boolean replace(String key, String etag, byte[] content) {
        return alone(key, () -> {
            Optional<Stored> present = get(key);
            if (present.isEmpty() || !present.get().etag().equals(etag)) {
                return false;
            }
            put(key, out -> out.write(content));
            return true;
        });
    }

    @Override
    public Optional<Stored> get(String key) {
        try {
            byte[] content = Files.readAllBytes(resolved(key));
            return Optional.of(new Stored(content, etag(content)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw translated(e);
        }
    }

    @Override
    public Optional<InputStream> open(String key) {
        try {
            return Optional.of(Files.newInputStream(resolved(key)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw translated(e);
        }
    }

    @Override
    public void delete(String key) {
        Path file = resolved(key);
        // Else a replacement that has just looked would bring it back.
        alone(key, () -> Files.deleteIfExists(file));
    }

    @Override
    public List<String> list(String prefix) {
        Path folder = resolved(prefix.contains("/") ? prefix.substring(0, prefix.lastIndexOf('/')) : "");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(key -> key.startsWith(prefix) && !key.startsWith(".incoming") && !key.startsWith(".locks"))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new RetriableException("the blob folder cannot be listed", e);
        }
    }

    private boolean alone(String key, Change change) {
        // A few files for all keys: one for each would outlive what it guards.
        Path lock = locks.resolve(Integer.toString(Math.floorMod(key.hashCode(), LOCKS)));
        CHANGING.lock();
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            return held.isValid() && change.done();
        } catch (IOException e) {
            throw translated(e);
        } finally {
            CHANGING.unlock();
        }
    }

    /** What nobody else may do with the key meanwhile. */
    private interface Change {
        boolean done() throws IOException;
    }

    private Path write(Writer writer) {
        Path temporary = incoming.resolve(UUID.randomUUID().toString());
        try (FileChannel channel =
                        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            writer.writeTo(CloseShieldOutputStream.wrap(out));
            channel.force(true);
            return temporary;
        } catch (IOException e) {
            discard(temporary);
            throw translated(e);
        } catch (RuntimeException e) {
            discard(temporary);
            throw e;
        }
    }

    private static void discard(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // Left for the operator: a temporary file holds sealed bytes only.
        }
    }

    private Path prepared(String key) {
        Path file = resolved(key);
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw translated(e);
        }
        return file;
    }

    private Path resolved(String key) {
        Path file = root.resolve(key).normalize();
        if (!file.startsWith(root)) {
            throw new IllegalArgumentException("a blob key leads outside its store");
        }
        return file;
    }

    private static String etag(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RuntimeException translated(IOException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("No space left") || message.contains("Disk quota")) {
            return new StorageFullException(e);
        }
        return new RetriableException("the blob folder does not answer", e);
    }
}
