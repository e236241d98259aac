package dev.gieok.platform.meaning;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Learnt vectors by name, a signed byte for each dimension. Immutable, safe to share.
 *
 * <p>The file: the number of names and of dimensions (int); then for each its letters (modified UTF-8), what one step is
 * worth (float), and the bytes.
 */
final class Vectors {
    static final int NONE = HashedNames.NONE;

    private final HashedNames rows;
    private final float[] steps;
    private final byte[] cells;
    private final int dimensions;

    private Vectors(HashedNames rows, float[] steps, byte[] cells, int dimensions) {
        this.rows = rows;
        this.steps = steps;
        this.cells = cells;
        this.dimensions = dimensions;
    }

    int dimensions() {
        return dimensions;
    }

    /** Where the vector of a name is; {@link #NONE} where there is none. */
    int row(String name) {
        return rows.number(name);
    }

    /** @param row {@link #NONE} adds nothing */
    void add(float[] sum, int row, float times) {
        if (row == NONE) {
            return;
        }
        float step = times * steps[row];
        for (int i = 0, cell = row * dimensions; i < dimensions; i++, cell++) {
            sum[i] += step * cells[cell];
        }
    }

    /** @param file in `meaning` on the class path */
    static Vectors read(String file) {
        try (InputStream in = Objects.requireNonNull(Vectors.class.getResourceAsStream("/meaning/" + file), file);
                DataInputStream data = new DataInputStream(new BufferedInputStream(in))) {
            int names = data.readInt();
            int dimensions = data.readInt();
            long[] rows = new long[names];
            float[] steps = new float[names];
            byte[] cells = new byte[names * dimensions];
            for (int row = 0; row < names; row++) {
                rows[row] = HashedNames.hash(data.readUTF());
                steps[row] = data.readFloat();
                data.readFully(cells, row * dimensions, dimensions);
            }
            return new Vectors(new HashedNames(rows), steps, cells, dimensions);
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    @Override
    public String toString() {
        return "Vectors[" + steps.length + " of " + dimensions + "]";
    }
}
