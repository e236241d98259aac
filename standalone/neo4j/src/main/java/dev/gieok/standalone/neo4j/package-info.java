/** Owns the graph server that runs on a machine without Docker; uses Neo4j's own server and nothing of ours. */
@NullMarked
package dev.gieok.standalone.neo4j;

import org.jspecify.annotations.NullMarked;
