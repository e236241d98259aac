package dev.gieok.systemtests;

import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import io.opentelemetry.proto.collector.trace.v1.TraceServiceGrpc;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** An OTLP collector over gRPC that keeps all that it is told. */
final class TraceCollector implements AutoCloseable {
    private final List<ResourceSpans> received = new CopyOnWriteArrayList<>();
    private final Server server;

    TraceCollector() throws IOException {
        server = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .addService(new Receiving())
                .build()
                .start();
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getPort();
    }

    /**
     * A span and whose it is.
     *
     * @param service as it calls itself
     */
    record Told(String service, Span span) {
        String trace() {
            return HexFormat.of().formatHex(span.getTraceId().toByteArray());
        }

        @Override
        public String toString() {
            return service + ": " + span.getName();
        }
    }

    List<Told> spans() {
        return received.stream()
                .flatMap(of -> of.getScopeSpansList().stream()
                        .flatMap(scope -> scope.getSpansList().stream())
                        .map(span -> new Told(service(of), span)))
                .toList();
    }

    Set<Told> ofTrace(String trace) {
        return spans().stream().filter(told -> told.trace().equals(trace)).collect(Collectors.toSet());
    }

    /** All that was told as text: names, attributes, events, status, links and what the services say of themselves. */
    String everything() {
        StringBuilder text = new StringBuilder();
        // Not the text form of protobuf, which writes what is not ASCII as octal numbers.
        received.forEach(of -> text.append(new String(of.toByteArray(), StandardCharsets.UTF_8))
                .append('\n'));
        return text.toString();
    }

    private static String service(ResourceSpans of) {
        return of.getResource().getAttributesList().stream()
                .filter(attribute -> attribute.getKey().equals("service.name"))
                .map(KeyValue::getValue)
                .map(value -> value.getStringValue())
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private final class Receiving extends TraceServiceGrpc.TraceServiceImplBase {
        @Override
        public void export(ExportTraceServiceRequest request, StreamObserver<ExportTraceServiceResponse> response) {
            received.addAll(request.getResourceSpansList());
            response.onNext(ExportTraceServiceResponse.getDefaultInstance());
            response.onCompleted();
        }
    }
}
