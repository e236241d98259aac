package dev.gieok.encoder.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.gieok.encoder.LetterEncoder;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.generation.Generation;
import dev.gieok.platform.generation.Generations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The active model is the one that is searched, as long as it is here. */
class TextEncodersTest {
    private static final Generation FIRST = new Generation("first", 26, 1);

    private final List<String> loaded = new ArrayList<>();
    private Supplier<Optional<Generations>> pointer = Optional::empty;
    private final TextEncoders encoders = new TextEncoders(
            Map.of("first", () -> loaded("first"), "second", () -> loaded("second")), "first", () -> pointer.get());

    @Test
    void isThePreferredOneUntilSomethingIsSearched() {
        assertEquals("first", encoders.active().model());
    }

    @Test
    void followsTheSwitch() {
        pointer = () -> Optional.of(Generations.of(FIRST).building("second", 26, Instant.EPOCH));
        assertEquals("first", encoders.whicheverIsActive().now().model());

        pointer = () -> Optional.of(
                Generations.of(FIRST).building("second", 26, Instant.EPOCH).switched(Instant.EPOCH));

        assertEquals("second", encoders.whicheverIsActive().now().model());
        assertEquals("second", encoders.whicheverIsActive().model());
    }

    @Test
    void staysWithThePreferredOneWhenWhatIsSearchedIsNotHere() {
        pointer = () -> Optional.of(Generations.of(new Generation("elsewhere", 8, 1)));

        assertEquals("first", encoders.active().model());
        assertEquals(Optional.empty(), encoders.named("elsewhere"));
    }

    @Test
    void staysWithWhatItHeardLastWhileThePointerCannotBeRead() {
        pointer = () -> Optional.of(Generations.of(new Generation("second", 26, 2)));
        assertEquals("second", encoders.active().model());

        pointer = () -> {
            throw new RetriableException("away");
        };

        assertEquals("second", encoders.active().model());
    }

    @Test
    void loadsAModelOnceAndOnlyWhenItIsAskedFor() {
        assertSame(encoders.active(), encoders.named("first").orElseThrow());

        assertEquals(List.of("first"), loaded);
        assertEquals(List.of("first", "second"), encoders.names());
    }

    private TextEncoder loaded(String model) {
        loaded.add(model);
        LetterEncoder letters = new LetterEncoder();
        return new TextEncoder() {
            @Override
            public String model() {
                return model;
            }

            @Override
            public int dimension() {
                return letters.dimension();
            }

            @Override
            public List<String> languages() {
                return letters.languages();
            }

            @Override
            public List<float[]> embed(List<String> texts) {
                return letters.embed(texts);
            }
        };
    }
}
