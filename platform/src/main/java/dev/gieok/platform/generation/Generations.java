package dev.gieok.platform.generation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The generation that is searched, and perhaps one beside it that is written too.
 *
 * @param last the highest number that was ever given
 */
public record Generations(Generation active, @Nullable Beside beside, int last) {

    /** A generation that is written and not searched. */
    public record Beside(Generation generation, Phase phase, Instant since) {}

    /** Why it is there. */
    public enum Phase {
        /** It becomes the active one when it knows what the log says. */
        BUILDING,
        /** Some instance may still search it; soon it is removed. */
        RETIRING
    }

    public static Generations of(Generation active) {
        return new Generations(active, null, active.number());
    }

    /** Whatever is learnt now goes into all of these. */
    @JsonIgnore
    public List<Generation> written() {
        return Stream.concat(Stream.of(active), Stream.ofNullable(beside).map(Beside::generation))
                .toList();
    }

    public boolean isBuilding(Generation generation) {
        return beside != null
                && beside.phase() == Phase.BUILDING
                && beside.generation().equals(generation);
    }

    public Generations building(String model, int dimensions, Instant now) {
        int number = last + 1;
        return new Generations(
                active, new Beside(new Generation(model, dimensions, number), Phase.BUILDING, now), number);
    }

    /** The one that was built is searched from here on, and the other one goes. */
    public Generations switched(Instant now) {
        return beside == null
                ? this
                : new Generations(beside.generation(), new Beside(active, Phase.RETIRING, now), last);
    }

    /** The one that was being built goes. */
    public Generations abandoned(Instant now) {
        return beside == null
                ? this
                : new Generations(active, new Beside(beside.generation(), Phase.RETIRING, now), last);
    }

    public Generations alone() {
        return new Generations(active, null, last);
    }
}
