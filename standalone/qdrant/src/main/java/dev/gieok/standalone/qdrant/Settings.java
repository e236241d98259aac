package dev.gieok.standalone.qdrant;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where the server listens and where it keeps its data.
 *
 * @param restAddress of the REST interface, which is off when nothing is said
 */
record Settings(InetSocketAddress address, Optional<InetSocketAddress> restAddress, Path data) {
    private static final String DEFAULT_HOST = "127.0.0.1";
    private static final String DEFAULT_PORT = "6334";

    /** A system property wins over an environment variable of the same name. */
    static Settings read() {
        return read(name -> Optional.ofNullable(System.getProperty(name)).orElseGet(() -> System.getenv(name)));
    }

    /** @throws IllegalArgumentException with a sentence for whoever started the process */
    static Settings read(UnaryOperator<String> lookup) {
        String host = value(lookup, "GIEOK_QDRANT_HOST").orElse(DEFAULT_HOST);
        String data = value(lookup, "GIEOK_QDRANT_DATA")
                .orElseThrow(() -> new IllegalArgumentException("GIEOK_QDRANT_DATA must name the folder of the data"));
        String port = value(lookup, "GIEOK_QDRANT_PORT").orElse(DEFAULT_PORT);
        Optional<String> restPort = value(lookup, "GIEOK_QDRANT_REST_PORT");
        return new Settings(
                address(host, port, "GIEOK_QDRANT_PORT"),
                restPort.map(rest -> address(host, rest, "GIEOK_QDRANT_REST_PORT")),
                Path.of(data));
    }

    private static InetSocketAddress address(String host, String port, String variable) {
        try {
            return new InetSocketAddress(host, Integer.parseInt(port));
        } catch (IllegalArgumentException notAPort) {
            throw new IllegalArgumentException(variable + " must be a number from 0 to 65535", notAPort);
        }
    }

    private static Optional<String> value(UnaryOperator<String> lookup, String name) {
        return Optional.ofNullable(lookup.apply(name)).filter(text -> !text.isBlank());
    }
}
