package dev.gieok.encoder;

import dev.gieok.encoder.text.TextEncoder;
import dev.gieok.platform.RetriableException;
import java.util.ArrayList;
import java.util.List;

/** A quick encoder for tests: remembers what it was given; can be told to fail. */
public final class LetterEncoder implements TextEncoder {
    public final List<List<String>> batches = new ArrayList<>();
    public int failures;

    @Override
    public String model() {
        return "letters";
    }

    @Override
    public int dimension() {
        return 2;
    }

    @Override
    public List<String> languages() {
        return List.of("en");
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        if (failures > 0) {
            failures--;
            throw new RetriableException("told to fail");
        }
        batches.add(texts);
        return texts.stream().map(text -> new float[] {text.length(), 1}).toList();
    }
}
