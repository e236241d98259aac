package dev.gieok.memory.media;

import dev.gieok.contracts.http.MomentItem;
import dev.gieok.contracts.http.MomentsRequest;
import dev.gieok.contracts.http.MomentsResult;
import dev.gieok.contracts.http.Signals;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.media.Moment;
import dev.gieok.contracts.memory.Embedding;
import dev.gieok.memory.memories.Seals;
import dev.gieok.memory.recall.Frequencies;
import dev.gieok.memory.recall.LexicalVector;
import dev.gieok.memory.recall.LexicalVectors;
import dev.gieok.memory.recall.TextEmbeddings;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.person.PersonRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds places in media by words and by meaning; the media that a question carries come first. */
public final class MomentSearching {
    private static final int WIDTH = 20;
    private static final double DEPTH = 60;

    private final PersonRegistry persons;
    private final MomentIndex index;
    private final MediaItems items;
    private final LexicalVectors lexical;
    private final TextEmbeddings embeddings;

    public MomentSearching(
            PersonRegistry persons,
            MomentIndex index,
            MediaItems items,
            LexicalVectors lexical,
            TextEmbeddings embeddings) {
        this.persons = persons;
        this.index = index;
        this.items = items;
        this.lexical = lexical;
        this.embeddings = embeddings;
    }

    public MomentsResult search(PersonId person, MomentsRequest request) {
        String query = Optional.ofNullable(request.query()).orElseGet(() -> textOf(person, request.like()));
        List<MediaId> within = request.mediaId() == null ? List.of() : List.of(request.mediaId());
        Embedding embedding = request.embedding() == null ? embedded(query) : request.embedding();
        return new MomentsResult(found(person, query, embedding, within, request.k()));
    }

    /** The moments that a question needs: of its own media first, whatever their score, then the best of all. */
    public List<MomentItem> forQuestion(
            PersonId person,
            String query,
            @Nullable Embedding embedding,
            List<MediaId> attached,
            Collection<String> without,
            int k) {
        List<MomentItem> found = new ArrayList<>();
        for (MediaId mediaId : attached) {
            List<MomentItem> scored = found(person, query, embedding, List.of(mediaId), k);
            found.addAll(scored);
            Set<String> seen = scored.stream()
                    .map(item -> item.moment().momentId().value())
                    .collect(Collectors.toSet());
            opened(person, mediaId).stream()
                    .filter(item -> !seen.contains(item.moment().momentId().value()))
                    .limit(Math.max(0, k - scored.size()))
                    .forEach(found::add);
        }
        Set<String> seen =
                found.stream().map(item -> item.moment().momentId().value()).collect(Collectors.toSet());
        found(person, query, embedding, List.of(), k).stream()
                .filter(item -> seen.add(item.moment().momentId().value()))
                .forEach(found::add);
        return found.stream()
                .filter(item -> !without.contains(item.moment().momentId().value()))
                .limit(Math.max(k, (long) k * attached.size()))
                .toList();
    }

    private List<MomentItem> found(
            PersonId person, String query, @Nullable Embedding embedding, List<MediaId> within, int k) {
        PersonKeys keys = persons.keys(person);
        Set<Long> terms = lexical.terms(keys, query);
        Frequencies counted = terms.isEmpty() ? new Frequencies(0, Map.of()) : index.frequencies(person, terms);
        LexicalVector words = LexicalVectors.ofQuery(terms, counted.containing(), counted.documents());
        float[] dense = embedding != null && index.speaks(embedding.model()) ? embedding.floats() : null;
        if (dense == null && words.isEmpty()) {
            return List.of();
        }
        MomentIndex.Found hits = index.search(person, new MomentIndex.Query(dense, words, within, Math.max(WIDTH, k)));
        double ceiling = LexicalVectors.ceiling(words);
        Map<String, Merged> merged = new HashMap<>();
        int rank = 1;
        for (MomentIndex.Hit hit : hits.dense()) {
            merged.computeIfAbsent(hit.momentId(), id -> new Merged(hit)).dense(hit.score(), rank++);
        }
        rank = 1;
        for (MomentIndex.Hit hit : hits.lexical()) {
            double share = ceiling == 0 ? 0 : Math.min(1, hit.score() / ceiling);
            merged.computeIfAbsent(hit.momentId(), id -> new Merged(hit)).lexical(share, rank++);
        }
        Map<String, Optional<String>> titles = new HashMap<>();
        return merged.values().stream()
                .sorted(Comparator.comparingDouble(Merged::score).reversed())
                .limit(k)
                .map(hit -> item(keys, person, hit, titles))
                .toList();
    }

    private static final class Merged {
        private final MomentIndex.Hit hit;
        private double dense;
        private double lexical;
        private double fusion;

        private Merged(MomentIndex.Hit hit) {
            this.hit = hit;
        }

        private void dense(double score, int rank) {
            dense = Math.clamp(score, 0, 1);
            fusion += (DEPTH + 1) / (DEPTH + rank);
        }

        private void lexical(double score, int rank) {
            lexical = score;
            fusion += (DEPTH + 1) / (DEPTH + rank);
        }

        /** As memories are scored, without strength: a moment does not fade. */
        private double score() {
            return (fusion / 2 + 1 - (1 - dense * dense) * (1 - lexical)) / 2;
        }
    }

    private MomentItem item(PersonKeys keys, PersonId person, Merged merged, Map<String, Optional<String>> titles) {
        Moment moment = Seals.open(keys, SealedMedia.moment(merged.hit.momentId()), merged.hit.sealed(), Moment.class);
        String title = titles.computeIfAbsent(merged.hit.mediaId(), id -> title(keys, person, new MediaId(id)))
                .orElse(null);
        return new MomentItem(moment, title, merged.score(), new Signals(merged.dense, merged.lexical, 0, 1, 0, 0));
    }

    private Optional<String> title(PersonKeys keys, PersonId person, MediaId mediaId) {
        return items.find(person, mediaId).flatMap(stored -> Optional.ofNullable(MediaReading.title(keys, stored)));
    }

    private List<MomentItem> opened(PersonId person, MediaId mediaId) {
        PersonKeys keys = persons.keys(person);
        String title = title(keys, person, mediaId).orElse(null);
        return items.moments(person, mediaId).stream()
                .map(found -> Seals.open(keys, SealedMedia.moment(found.momentId()), found.sealed(), Moment.class))
                .map(moment -> new MomentItem(moment, title, 0, new Signals(0, 0, 0, 1, 0, 0)))
                .toList();
    }

    private @Nullable Embedding embedded(String query) {
        try {
            return query.isBlank() ? null : embeddings.embed(query);
        } catch (RetriableException e) {
            // Words alone find less, but they find.
            return null;
        }
    }

    private String textOf(PersonId person, @Nullable MediaId like) {
        return like == null
                ? ""
                : opened(person, like).stream()
                        .map(item -> item.moment().text())
                        .limit(5)
                        .collect(Collectors.joining(" "));
    }
}
