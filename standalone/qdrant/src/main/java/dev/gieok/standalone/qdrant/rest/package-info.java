/** Owns the REST interface: reads JSON into the protocol's messages, asks the services, writes their answers as JSON. */
@NullMarked
package dev.gieok.standalone.qdrant.rest;

import org.jspecify.annotations.NullMarked;
