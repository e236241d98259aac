package dev.gieok.standalone.qdrant.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;

/** Opens the folder of an index; tests put a failing disk here. */
@FunctionalInterface
public interface Storage {
    Directory open(Path folder) throws IOException;
}
