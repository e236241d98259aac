package dev.gieok.memory.adapter.qdrant;

import java.util.Locale;

/**
 * The vectors that are read and written now. Callers name the alias; a rebuild makes another collection beside it and
 * moves the alias.
 */
public record Generation(String model, int dimensions, int number) {
    String collection(String alias) {
        return alias + "-" + model.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-" + number;
    }
}
