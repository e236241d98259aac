package dev.gieok.platform.meaning;

/** What a text is about. Made once for each text, for it is compared with many. */
public final class Gist {
    private final double[] domains;
    private final float[] meaning;
    private final boolean numbered;

    private Gist(double[] domains, float[] meaning, boolean numbered) {
        this.domains = domains;
        this.meaning = meaning;
        this.numbered = numbered;
    }

    public static Gist of(String text) {
        return new Gist(LifeDomains.of(text), WordVectors.of(text), text.chars().anyMatch(Character::isDigit));
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

    @Override
    public String toString() {
        return "Gist[numbered: " + numbered + "]";
    }
}
