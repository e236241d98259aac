/** Takes files to import and tells what came of them; ingest-service reads them. Uses jobs, sealed files and keys. */
@NullMarked
package dev.gieok.gateway.imports;

import org.jspecify.annotations.NullMarked;
