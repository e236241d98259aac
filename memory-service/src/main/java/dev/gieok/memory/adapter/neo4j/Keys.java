package dev.gieok.memory.adapter.neo4j;

import dev.gieok.contracts.id.PersonId;

/** Keys of nodes: every one begins with its person, so that no other person's node can be meant. */
final class Keys {
    private Keys() {}

    static String of(PersonId person, Object id) {
        return person.value() + "/" + id;
    }

    static String version(PersonId person, Object id, int version) {
        return of(person, id) + "/" + version;
    }
}
