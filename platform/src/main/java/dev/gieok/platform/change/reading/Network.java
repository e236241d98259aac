package dev.gieok.platform.change.reading;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;

/** A loaded network of one output. Runs on the caller's thread, and may be shared by several. */
final class Network {
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    /** @param network in the ONNX format */
    Network(byte[] network) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // An arena keeps as much as was ever needed at once.
            options.setCPUArenaAllocator(false);
            this.session = environment.createSession(network, options);
        } catch (OrtException e) {
            throw new IllegalStateException("the network cannot be loaded", e);
        }
    }

    /** What it makes of these. @param inputs by name, each of one row of numbers */
    float[] ofNumbers(Map<String, long[]> inputs) {
        return run(
                inputs,
                numbers ->
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), new long[] {1, numbers.length}));
    }

    /** What it makes of these. @param inputs by name, each of one row of vectors. @param dimension of each vector */
    float[] ofVectors(Map<String, float[]> inputs, int dimension) {
        return run(
                inputs,
                vectors -> OnnxTensor.createTensor(
                        environment, FloatBuffer.wrap(vectors), new long[] {1, vectors.length / dimension, dimension}));
    }

    private interface Tensor<T> {
        OnnxTensor of(T values) throws OrtException;
    }

    private <T> float[] run(Map<String, T> inputs, Tensor<T> tensor) {
        Map<String, OnnxTensor> given = new HashMap<>();
        try {
            for (Map.Entry<String, T> input : inputs.entrySet()) {
                given.put(input.getKey(), tensor.of(input.getValue()));
            }
            try (OrtSession.Result result = session.run(given)) {
                FloatBuffer output = ((OnnxTensor) result.get(0)).getFloatBuffer();
                float[] made = new float[output.remaining()];
                output.get(made);
                return made;
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the network failed", e);
        } finally {
            given.values().forEach(OnnxTensor::close);
        }
    }
}
