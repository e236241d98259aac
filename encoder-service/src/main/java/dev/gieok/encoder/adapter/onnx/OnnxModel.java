package dev.gieok.encoder.adapter.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A loaded network: token ids in, the mean over each row's tokens out. Safe to call from several threads. */
final class OnnxModel implements AutoCloseable {
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final Set<String> inputs;

    OnnxModel(byte[] network) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // Parallel callers beat parallel operators (measured), and leave room for the chats.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // An arena keeps as much as was ever needed at once.
            options.setCPUArenaAllocator(false);
            this.session = environment.createSession(network, options);
            this.inputs = session.getInputNames();
        } catch (OrtException e) {
            throw new IllegalStateException("the ONNX model cannot be loaded", e);
        }
    }

    List<float[]> run(List<long[]> rows) {
        int width = rows.stream().mapToInt(row -> row.length).max().orElse(0);
        int cells = rows.size() * width;
        LongBuffer ids = LongBuffer.allocate(cells);
        LongBuffer mask = LongBuffer.allocate(cells);
        for (int row = 0; row < rows.size(); row++) {
            long[] tokens = rows.get(row);
            ids.put(row * width, tokens);
            for (int i = 0; i < tokens.length; i++) {
                mask.put(row * width + i, 1);
            }
        }
        long[] shape = {rows.size(), width};
        Map<String, OnnxTensor> given = new HashMap<>();
        try {
            given.put("input_ids", OnnxTensor.createTensor(environment, ids, shape));
            given.put("attention_mask", OnnxTensor.createTensor(environment, mask, shape));
            if (inputs.contains("token_type_ids")) {
                given.put("token_type_ids", OnnxTensor.createTensor(environment, LongBuffer.allocate(cells), shape));
            }
            try (OrtSession.Result result = session.run(given)) {
                OnnxTensor output = (OnnxTensor) result.get(0);
                return means(output.getFloatBuffer(), output.getInfo().getShape(), rows);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the ONNX model failed", e);
        } finally {
            given.values().forEach(OnnxTensor::close);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param shape [rows, tokens, floats]
     */
    private static List<float[]> means(FloatBuffer output, long[] shape, List<long[]> rows) {
        int width = (int) shape[1];
        int floats = (int) shape[2];
        float[] token = new float[floats];
        List<float[]> means = new ArrayList<>(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            float[] mean = new float[floats];
            int tokens = rows.get(row).length;
            for (int i = 0; i < tokens; i++) {
                output.get((row * width + i) * floats, token);
                for (int k = 0; k < floats; k++) {
                    mean[k] += token[k] / tokens;
                }
            }
            means.add(mean);
        }
        return means;
    }
}
