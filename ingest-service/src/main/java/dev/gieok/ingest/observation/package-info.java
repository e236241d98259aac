/** What other systems say about a person: who may say it, and what of it is accepted. Uses the contracts and the platform's registry. */
@NullMarked
package dev.gieok.ingest.observation;

import org.jspecify.annotations.NullMarked;
