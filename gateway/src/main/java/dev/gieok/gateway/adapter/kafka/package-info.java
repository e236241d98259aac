/** Events out, answers in. The only package that knows Kafka. */
@NullMarked
package dev.gieok.gateway.adapter.kafka;

import org.jspecify.annotations.NullMarked;
