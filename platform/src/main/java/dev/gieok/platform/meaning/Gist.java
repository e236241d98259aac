package dev.gieok.platform.meaning;

import java.util.Set;

/** What a text is about. Made once for each text, for it is compared with many. */
public final class Gist {
    private static final double ONE = 0.5;

    private final double[] domains;
    private final float[] meaning;
    private final float[] matters;
    private final boolean numbered;

    private Gist(double[] domains, float[] meaning, float[] matters, boolean numbered) {
        this.domains = domains;
        this.meaning = meaning;
        this.matters = matters;
        this.numbered = numbered;
    }

    public static Gist of(String text) {
        Set<String> traits = LifeDomains.traits(text);
        float[] meaning = WordVectors.of(text, traits);
        return new Gist(
                LifeDomains.of(text, traits),
                meaning,
                Matters.roots(Matters.of(text, traits, meaning)),
                text.chars().anyMatch(Character::isDigit));
    }

    /** Whether it tells a number: a date, a price, an age. */
    public boolean isNumbered() {
        return numbered;
    }

    /** How alike both are by their domains of life, from 0 to 1. */
    public double domain(Gist other) {
        return LifeDomains.alike(domains, other.domains);
    }

    /** How alike both are by what their words mean, from 0 to 1. */
    public double meaning(Gist other) {
        return WordVectors.alike(meaning, other.meaning);
    }

    /** Whether both tell of one matter, and it is one of those that are the same whoever is spoken of: what the dog eats. */
    public boolean isOneMatterOfAnybody(Gist other) {
        return isOneMatter(other) && Matters.anybodys(matters) >= ONE && Matters.anybodys(other.matters) >= ONE;
    }

    /** Whether both tell of one matter, as far as that can be told, of which one thing is so at a time. */
    public boolean isOneMatter(Gist other) {
        return matter(other) >= ONE && Matters.one(matters) >= ONE && Matters.one(other.matters) >= ONE;
    }

    /** How alike both are by the matters that they may be of, from 0 to 1. */
    public double matter(Gist other) {
        return Matters.alike(matters, other.matters);
    }

    @Override
    public String toString() {
        return "Gist[numbered: " + numbered + "]";
    }
}
