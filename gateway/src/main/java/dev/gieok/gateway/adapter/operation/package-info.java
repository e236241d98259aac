/** Health, metrics and the OpenAPI document. */
@NullMarked
package dev.gieok.gateway.adapter.operation;

import org.jspecify.annotations.NullMarked;
