package dev.gieok.memory.adapter.qdrant;

import java.util.Locale;

/**
 * The vectors that are read and written now. Callers name the alias; a rebuild makes another collection beside it and
 * moves the alias.
 *
 * @param prefix of every name, for several instances on one store; mostly empty
 */
public record Generation(String prefix, String model, int dimensions, int number) {
    String alias(String name) {
        return prefix + name;
    }

    String collection(String name) {
        return alias(name) + "-" + model.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-" + number;
    }
}
