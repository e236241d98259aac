package dev.gieok.platform.change.reading;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnsafeByteOperations;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a network of the ONNX format after one of its layers. Of the format (onnx.proto) only those fields are known here
 * that this takes.
 */
final class LowerLayers {
    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_NODES = 1;
    private static final int GRAPH_CONSTANTS = 5;
    private static final int GRAPH_OUTPUTS = 12;
    private static final int NODE_INPUTS = 1;
    private static final int NODE_OUTPUTS = 2;
    private static final int CONSTANT_NAME = 8;
    private static final int OUTPUT_NAME = 1;

    private LowerLayers() {}

    /**
     * The same network up to what has this name, which becomes its only output; it has the shape and type of the output
     * before.
     *
     * @param network with its nodes in the order in which they run
     * @throws IllegalArgumentException if it is no network, or nothing in it has that name
     */
    static byte[] upTo(String name, byte[] network) {
        try {
            UnknownFieldSet model = parsed(UnsafeByteOperations.unsafeWrap(network));
            UnknownFieldSet graph = parsed(only(model, MODEL_GRAPH));
            ByteString last = ByteString.copyFromUtf8(name);
            Set<ByteString> needed = new HashSet<>(Set.of(last));
            List<ByteString> nodes = nodes(needed, graph);
            if (nodes.isEmpty()) {
                throw new IllegalArgumentException("nothing in the network has the name " + name);
            }
            UnknownFieldSet output = with(parsed(only(graph, GRAPH_OUTPUTS)), OUTPUT_NAME, List.of(last));
            UnknownFieldSet cut = with(graph, GRAPH_NODES, nodes);
            cut = with(cut, GRAPH_CONSTANTS, constants(needed, graph));
            cut = with(cut, GRAPH_OUTPUTS, List.of(output.toByteString()));
            return with(model, MODEL_GRAPH, List.of(cut.toByteString())).toByteArray();
        } catch (IOException e) {
            throw new IllegalArgumentException("no network of the ONNX format", e);
        }
    }

    /** Those that make what is needed. @param needed by name; what they need in turn is added */
    private static List<ByteString> nodes(Set<ByteString> needed, UnknownFieldSet graph) throws IOException {
        LinkedList<ByteString> nodes = new LinkedList<>();
        for (ByteString each : all(graph, GRAPH_NODES).reversed()) {
            UnknownFieldSet node = parsed(each);
            if (!Collections.disjoint(all(node, NODE_OUTPUTS), needed)) {
                nodes.addFirst(each);
                needed.addAll(all(node, NODE_INPUTS));
            }
        }
        return nodes;
    }

    private static List<ByteString> constants(Set<ByteString> needed, UnknownFieldSet graph) throws IOException {
        List<ByteString> constants = new ArrayList<>();
        for (ByteString constant : all(graph, GRAPH_CONSTANTS)) {
            if (needed.contains(only(parsed(constant), CONSTANT_NAME))) {
                constants.add(constant);
            }
        }
        return constants;
    }

    /** Without a copy: a network has tens of megabytes. */
    private static UnknownFieldSet parsed(ByteString message) throws IOException {
        CodedInputStream in = message.newCodedInput();
        in.enableAliasing(true);
        return UnknownFieldSet.newBuilder().mergeFrom(in).build();
    }

    private static List<ByteString> all(UnknownFieldSet message, int field) {
        return message.getField(field).getLengthDelimitedList();
    }

    private static ByteString only(UnknownFieldSet message, int field) throws IOException {
        List<ByteString> all = all(message, field);
        if (all.size() != 1) {
            throw new IOException("%d of field %d".formatted(all.size(), field));
        }
        return all.getFirst();
    }

    private static UnknownFieldSet with(UnknownFieldSet message, int field, List<ByteString> values) {
        UnknownFieldSet.Field.Builder all = UnknownFieldSet.Field.newBuilder();
        values.forEach(all::addLengthDelimited);
        return message.toBuilder()
                .clearField(field)
                .addField(field, all.build())
                .build();
    }
}
