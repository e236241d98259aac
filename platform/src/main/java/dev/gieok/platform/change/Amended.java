package dev.gieok.platform.change;

import dev.gieok.contracts.memory.Order;
import dev.gieok.platform.change.reading.CrossEncoder;
import dev.gieok.platform.change.reading.Reader;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** Which instruction an order puts out of date: each is read together with it. */
public final class Amended {
    private static final Reader READER =
            (told, message) -> CrossEncoder.learnt().judge(told, message);

    /** How likely it does, with how likely it is to hold from now on: log odds. */
    private static final double LIKELY = 3.2;

    private static final double STANDING = 1;

    private record Judged<T>(T instruction, double odds) {}

    private Amended() {}

    /** The likeliest; empty where none is likely enough. @param text what each says */
    public static <T> Optional<T> by(Order order, Collection<T> instructions, Function<T, String> text) {
        return instructions.stream()
                .map(each -> new Judged<>(each, READER.judge(text.apply(each), order.text())))
                .filter(each -> each.odds() + STANDING * order.standing() >= LIKELY)
                .max(Comparator.comparingDouble(Judged::odds))
                .map(Judged::instruction);
    }
}
