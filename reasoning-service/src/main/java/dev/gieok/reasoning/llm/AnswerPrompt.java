package dev.gieok.reasoning.llm;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.chat.Example;
import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.chat.Turn;
import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.MomentItem;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.platform.secrets.Secrets;
import dev.gieok.reasoning.answering.Asking;
import dev.gieok.reasoning.llm.Offer.Section;
import dev.gieok.reasoning.llm.Prompt.Message;
import dev.gieok.reasoning.llm.Prompt.Role;
import dev.gieok.reasoning.pseudonym.Known;
import dev.gieok.reasoning.pseudonym.Personal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a question, and what may be said to it, into words for a model: `prompts/answer.v1.txt`. */
final class AnswerPrompt {
    private static final String NOTHING = "(nothing)";

    private final String template = Prompts.load("answer.v1.txt");
    private final Secrets secrets;
    private final ZoneId zone;

    AnswerPrompt(Secrets secrets, ZoneId zone) {
        this.secrets = secrets;
        this.zone = zone;
    }

    Prompt of(Asking asking, Offer offer) {
        List<Message> messages = new ArrayList<>();
        messages.add(new Message(Role.SYSTEM, system(asking, offer)));
        for (Example example : offer.examples()) {
            messages.add(new Message(Role.USER, words(example.parts())));
            messages.add(new Message(Role.ASSISTANT, secrets.mask(example.answer())));
        }
        messages.add(new Message(Role.USER, words(asking.request().parts())));
        return new Prompt(messages, null, background(asking));
    }

    private static Background background(Asking asking) {
        RecallResult recalled = asking.recalled();
        List<Personal> known = new ArrayList<>(Known.in(recalled));
        known.addAll(Known.in(asking.said()));
        List<String> uncut = Stream.of(
                        recalled.items().stream().map(item -> item.memory().text()),
                        recalled.profile().stream().map(Memory::text),
                        recalled.turns().stream().flatMap(AnswerPrompt::texts),
                        recalled.moments().stream().flatMap(AnswerPrompt::texts))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .toList();
        return new Background(known, uncut);
    }

    private static Stream<@Nullable String> texts(Turn turn) {
        Answer answer = turn.answer();
        return Stream.of(turn.text(), answer == null ? null : answer.text());
    }

    private static Stream<@Nullable String> texts(MomentItem item) {
        return Stream.of(item.title(), item.moment().text());
    }

    private String system(Asking asking, Offer offer) {
        return Prompts.filled(
                template,
                Map.of(
                        "today",
                        LocalDate.ofInstant(asking.request().occurredAt(), zone).toString(),
                        "language",
                        asking.language().equals("ko") ? "Korean" : "English",
                        "instructions",
                        instructions(offer.instructions()),
                        "memories",
                        orNothing(offer.lines(Section.MEMORY)),
                        "media",
                        orNothing(offer.lines(Section.MOMENT)),
                        "conversation",
                        conversation(offer)));
    }

    private String instructions(List<Memory> instructions) {
        return instructions.isEmpty()
                ? ""
                : instructions.stream()
                        .map(instruction -> "- "
                                + secrets.mask(instruction
                                        .text()
                                        .replaceAll("\\s+", " ")
                                        .replace('<', '‹')
                                        .replace('>', '›')))
                        .collect(Collectors.joining(
                                "\n", "The person gave you these standing instructions; follow them:\n", "\n"));
    }

    private static String conversation(Offer offer) {
        String summary = offer.lines(Section.SUMMARY);
        String verbatim = offer.lines(Section.CONVERSATION);
        return orNothing(summary.isEmpty() ? verbatim : summary + "\n(some turns are left out)\n" + verbatim);
    }

    /** Parts in their order; media stand for themselves, and what was read in them is below `media`. */
    private String words(List<Part> parts) {
        String words = parts.stream()
                .map(part -> part.mediaId() == null ? part.text() : "(a file, see <media>)")
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return words.isBlank() ? "…" : secrets.mask(words);
    }

    private static String orNothing(String lines) {
        return lines.isEmpty() ? NOTHING : lines;
    }
}
