package dev.gieok.encoder;

import dev.gieok.encoder.adapter.blob.SealedPictures;
import dev.gieok.encoder.adapter.tesseract.TesseractRecognizer;
import dev.gieok.encoder.adapter.tesseract.TrainedData;
import dev.gieok.encoder.fact.EncodingFacts;
import dev.gieok.encoder.fact.FactWording;
import dev.gieok.encoder.request.EncodingRequest;
import dev.gieok.encoder.segment.PerceivingSegments;
import dev.gieok.encoder.segment.Recognizer;
import dev.gieok.encoder.text.TextEncoder;
import dev.gieok.encoder.text.TextEncoders;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.generation.GenerationPointer;
import dev.gieok.platform.person.PersonRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The wiring of the encoder, outermost first. */
@ApplicationScoped
public class EncoderBeans {
    @Produces
    @Singleton
    public TextEncoders textEncoders(EncoderConfig config, GenerationPointer generations) {
        NativeCaches.prepare(config);
        return new TextEncoders(KnownModels.of(config.text()), KnownModels.preferred(config.text()), generations::find);
    }

    @Produces
    @Singleton
    @Startup
    public TextEncoder textEncoder(TextEncoders encoders) {
        // Loaded now, so that nobody waits for it.
        encoders.active();
        return encoders.whicheverIsActive();
    }

    @Produces
    @Singleton
    public Recognizer recognizer(EncoderConfig config) {
        NativeCaches.prepare(config);
        return new TesseractRecognizer(new TrainedData(config.tessdata()), config.ocrTimeout());
    }

    @Produces
    @Singleton
    public EncodingRequest encodingRequest(TextEncoder encoder) {
        return new EncodingRequest(encoder);
    }

    @Produces
    @Singleton
    public EncodingFacts encodingFacts(TextEncoder encoder) {
        return new EncodingFacts(encoder, FactWording.load());
    }

    @Produces
    @Singleton
    public PerceivingSegments perceivingSegments(
            Blobs blobs, Recognizer recognizer, TextEncoder encoder, PersonRegistry persons) {
        return new PerceivingSegments(new SealedPictures(blobs, persons), recognizer, encoder, persons);
    }
}
