package dev.gieok.standalone.cli.bench.compare;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * One row of the comparison.
 *
 * @param probe what was done to both
 * @param notes what a reader must know to judge it
 */
record Line(String probe, String mem0, String gieok, Better better, List<String> notes) {
    Line {
        notes = List.copyOf(notes);
    }

    /** Who did better, by the figures alone. */
    enum Better {
        @JsonProperty("mem0")
        MEM0,
        @JsonProperty("gieok")
        GIEOK,
        @JsonProperty("even")
        EVEN;

        /** Of two counts or rates of which more is better. */
        static Better more(double mem0, double gieok) {
            return mem0 > gieok ? MEM0 : gieok > mem0 ? GIEOK : EVEN;
        }

        static Better less(double mem0, double gieok) {
            return more(-mem0, -gieok);
        }
    }
}
