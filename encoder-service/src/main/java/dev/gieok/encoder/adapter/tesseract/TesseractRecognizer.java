package dev.gieok.encoder.adapter.tesseract;

import dev.gieok.encoder.segment.Recognition;
import dev.gieok.encoder.segment.Recognizer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.Loader;

/** Tesseract as a child process: a crash, a hang and its memory are its own. */
public final class TesseractRecognizer implements Recognizer {
    private static final String KOREAN = "kor";

    private final TrainedData trained;
    private final Duration timeout;

    public TesseractRecognizer(TrainedData trained, Duration timeout) {
        this.trained = trained;
        this.timeout = timeout;
    }

    @Override
    public String engine() {
        return "tesseract 5.5";
    }

    @Override
    public Recognition read(byte[] picture) {
        Optional<TrainedData.Found> data = trained.find();
        if (data.isEmpty()) {
            return new Recognition.Unavailable(TrainedData.missing(List.of()).orElseThrow());
        }
        try {
            String program = Loader.load(org.bytedeco.tesseract.program.tesseract.class);
            return read(new TesseractProgram(program, data.get().folder(), timeout), data.get(), picture);
        } catch (UnsatisfiedLinkError e) {
            return new Recognition.Unavailable(
                    "Tesseract has no native program for this machine; Linux on x86-64 has one.");
        } catch (IOException e) {
            return new Recognition.Failed("Tesseract could not read this picture.");
        } catch (TesseractProgram.TooSlowException e) {
            return new Recognition.Failed(
                    "Reading took longer than " + timeout.toSeconds() + " seconds and was stopped.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Recognition.Failed("Reading was interrupted.");
        }
    }

    private static Recognition read(TesseractProgram program, TrainedData.Found data, byte[] picture)
            throws IOException, TesseractProgram.TooSlowException, InterruptedException {
        List<WordLine> lines = program.read(data.languages(), picture);
        boolean bilingual = data.languages().size() > 1 && data.languages().contains(KOREAN);
        if (bilingual && SecondReading.helps(lines)) {
            lines = SecondReading.mended(lines, program.read(List.of(KOREAN), picture));
        }
        Optional<String> missing = TrainedData.missing(data.languages());
        return new Recognition.Recognized(lines.stream().map(WordLine::read).toList(), missing);
    }
}
