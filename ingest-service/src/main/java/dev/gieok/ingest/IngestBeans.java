package dev.gieok.ingest;

import dev.gieok.ingest.adapter.blob.BlobExternalIds;
import dev.gieok.ingest.adapter.blob.BlobSourceGrants;
import dev.gieok.ingest.adapter.blob.SealedMediaShelf;
import dev.gieok.ingest.adapter.process.ChildDismantler;
import dev.gieok.ingest.media.Limits;
import dev.gieok.ingest.media.MediaShelf;
import dev.gieok.ingest.media.TakingApart;
import dev.gieok.ingest.observation.AcceptingObservations;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.person.PersonRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** The wiring of ingest, outermost first. */
@ApplicationScoped
public class IngestBeans {
    private static final long MEGA = 1_000_000;

    @Produces
    @Singleton
    public AcceptingObservations acceptingObservations(
            PersonRegistry persons, Blobs blobs, IngestConfig config, Clock clock) {
        return new AcceptingObservations(
                persons, new BlobSourceGrants(blobs, config.grantsCached()), new BlobExternalIds(blobs), clock);
    }

    @Produces
    @Singleton
    public MediaShelf mediaShelf(Blobs blobs, PersonRegistry persons) {
        return new SealedMediaShelf(blobs, persons);
    }

    @Produces
    @Singleton
    public TakingApart takingApart(MediaShelf shelf, IngestConfig config) {
        IngestConfig.Media media = config.media();
        var bounds = new ChildDismantler.Bounds(
                media.heap().asLongValue(), media.pageTimeout(), media.timeout(), cache(media));
        var limits = new Limits(media.maxMegapixels() * MEGA, media.maxPages());
        return new TakingApart(
                shelf, new ChildDismantler(limits, bounds), media.maxBytes().asLongValue());
    }

    private static Path cache(IngestConfig.Media media) {
        Path folder = media.cacheDir()
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".gieok", "cache"))
                .toAbsolutePath();
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
