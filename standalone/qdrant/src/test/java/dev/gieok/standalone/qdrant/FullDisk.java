package dev.gieok.standalone.qdrant;

import java.io.IOException;
import java.util.function.Predicate;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A disk that says it is full for as long as a test wants, to those writes that it picks. */
final class FullDisk extends FilterDirectory {
    private final Predicate<IOContext> isFull;

    FullDisk(Directory disk, Predicate<IOContext> isFull) {
        super(disk);
        this.isFull = isFull;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        return limited(super.createOutput(name, context), context);
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        return limited(super.createTempOutput(prefix, suffix, context), context);
    }

    private IndexOutput limited(IndexOutput output, IOContext context) {
        return new FilterIndexOutput("limited " + output.getName(), output.getName(), output) {
            @Override
            public void writeByte(byte value) throws IOException {
                check(context);
                super.writeByte(value);
            }

            @Override
            public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
                check(context);
                super.writeBytes(bytes, offset, length);
            }
        };
    }

    private void check(IOContext context) throws IOException {
        if (isFull.test(context)) {
            throw new IOException("No space left on device");
        }
    }
}
