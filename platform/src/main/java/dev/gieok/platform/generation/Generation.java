package dev.gieok.platform.generation;

/**
 * The vectors of one model, made in one go.
 *
 * @param model as it stands on every embedding
 * @param dimensions floats of a vector
 * @param number counts rebuilds, so that two with one model are told apart
 */
public record Generation(String model, int dimensions, int number) {
    public Generation {
        if (model.isBlank() || dimensions < 1 || number < 1) {
            throw new IllegalArgumentException("a generation names its model, its dimensions and its number");
        }
    }

    @Override
    public String toString() {
        return model + "#" + number;
    }
}
