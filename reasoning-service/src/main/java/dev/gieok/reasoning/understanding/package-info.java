/** What a person said and asked, read by bilingual rules kept as data; uses contracts, Lucene nori and YAML only. */
@NullMarked
package dev.gieok.reasoning.understanding;

import org.jspecify.annotations.NullMarked;
