package dev.gieok.memory.media;

import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.media.Moment;
import dev.gieok.contracts.memory.Embedding;
import dev.gieok.memory.memories.Seals;
import dev.gieok.memory.recall.LexicalVectors;
import dev.gieok.memory.recall.Vectorizing;
import dev.gieok.memory.recall.Vectors;
import dev.gieok.platform.person.PersonKeys;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes of moments what the vector store takes: sealed, hashed, weighed. */
public final class MomentRecords {
    private final LexicalVectors lexical;
    private final Vectorizing vectorizing;

    public MomentRecords(LexicalVectors lexical, Vectorizing vectorizing) {
        this.lexical = lexical;
        this.vectorizing = vectorizing;
    }

    /** In their order. */
    public List<MomentRecord> of(PersonId person, PersonKeys keys, List<Moment> moments) {
        List<@Nullable Embedding> brought = new ArrayList<>();
        moments.forEach(moment -> brought.add(moment.embedding()));
        List<Vectors> dense =
                vectorizing.texts(moments.stream().map(Moment::text).toList(), brought);
        List<MomentRecord> records = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            records.add(of(person, keys, moments.get(i), dense.get(i)));
        }
        return records;
    }

    public MomentRecord of(PersonId person, PersonKeys keys, Moment moment, Vectors dense) {
        return new MomentRecord(
                person,
                moment.mediaId(),
                moment.momentId().value(),
                sealed(keys, moment),
                lexical.ofText(keys, moment.text()),
                dense);
    }

    /** As the stores keep it: without its vector. */
    static String sealed(PersonKeys keys, Moment moment) {
        String id = moment.momentId().value();
        return Seals.seal(keys, SealedMedia.moment(id), withoutEmbedding(moment));
    }

    private static Moment withoutEmbedding(Moment moment) {
        return new Moment(
                moment.momentId(),
                moment.mediaId(),
                moment.kind(),
                moment.text(),
                moment.language(),
                moment.page(),
                moment.region(),
                moment.startSeconds(),
                moment.endSeconds(),
                moment.lines(),
                moment.confidence(),
                null);
    }
}
