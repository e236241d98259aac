package dev.gieok.memory.recall;

import dev.gieok.contracts.http.RecallFeature;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** The ways of finding that take part. */
public final class Features {
    public static final Features ALL = new Features(EnumSet.noneOf(RecallFeature.class));

    private final Set<RecallFeature> off;

    private Features(Set<RecallFeature> off) {
        this.off = off;
    }

    public boolean has(RecallFeature feature) {
        return !off.contains(feature);
    }

    public Features without(Collection<RecallFeature> more) {
        Set<RecallFeature> none = EnumSet.noneOf(RecallFeature.class);
        none.addAll(off);
        none.addAll(more);
        return new Features(none);
    }
}
