package dev.gieok.memory.projection;

/** Somebody or something in the graph: a keyed hash of the name, and the name sealed. */
public record EntityRef(String key, String label) {
    @Override
    public String toString() {
        return "EntityRef";
    }
}
