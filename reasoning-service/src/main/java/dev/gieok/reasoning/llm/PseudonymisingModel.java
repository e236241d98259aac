package dev.gieok.reasoning.llm;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.gieok.reasoning.llm.Prompt.Message;
import dev.gieok.reasoning.llm.Prompt.Role;
import dev.gieok.reasoning.pseudonym.Personal;
import dev.gieok.reasoning.pseudonym.PersonalData;
import dev.gieok.reasoning.pseudonym.Pseudonyms;
import dev.gieok.reasoning.pseudonym.Restoring;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Shows a model placeholders in the place of personal data, and puts the data back into what it says while it says it. */
public final class PseudonymisingModel implements LanguageModel {
    /** Nobody sees them, and they would tear a name apart. */
    private static final String INVISIBLE = "[\\u00AD\\u200B\\u2060\\uFEFF]";

    private final LanguageModel model;
    private final PersonalData data;
    private final String note = Prompts.load("pseudonyms.v1.txt");

    public PseudonymisingModel(LanguageModel model, PersonalData data) {
        this.model = model;
        this.data = data;
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public boolean local() {
        return model.local();
    }

    @Override
    public boolean pseudonymises() {
        return true;
    }

    @Override
    public Completion complete(Prompt prompt, Consumer<String> onText) {
        Prompt plain = plain(prompt);
        Pseudonyms pseudonyms = new Pseudonyms(
                data,
                personal(plain),
                plain.messages().stream().map(Message::text).toList());
        List<Message> hidden = plain.messages().stream()
                .map(message -> new Message(message.role(), pseudonyms.hide(message.text())))
                .toList();
        if (!pseudonyms.used()) {
            return model.complete(plain, onText);
        }
        Restoring restoring = new Restoring(pseudonyms, plain.form() == null ? value -> value : this::inJson);
        StringBuilder restored = new StringBuilder();
        Consumer<String> pass = text -> {
            restored.append(text);
            if (!text.isEmpty()) {
                onText.accept(text);
            }
        };
        Completion completion =
                model.complete(plain.with(noted(hidden, pseudonyms)), piece -> pass.accept(restoring.read(piece)));
        pass.accept(restoring.end());
        return new Completion(restored.toString(), completion.inputTokens(), completion.outputTokens(), true);
    }

    private List<Personal> personal(Prompt prompt) {
        List<Personal> found = new ArrayList<>(prompt.background().known());
        List<Message> messages = prompt.messages();
        for (int i = messages.size() - 1; i >= 0; i--) {
            String text = messages.get(i).text();
            boolean question = i == messages.size() - 1 && messages.get(i).role() == Role.USER;
            found.addAll(question ? data.inQuestion(text) : data.in(text));
        }
        prompt.background().uncut().stream()
                .filter(text ->
                        messages.stream().noneMatch(message -> message.text().contains(text)))
                .forEach(text -> found.addAll(data.in(text)));
        return found;
    }

    private List<Message> noted(List<Message> hidden, Pseudonyms pseudonyms) {
        String told = Prompts.filled(
                        note, Map.of("shortForms", pseudonyms.shortForms().collect(Collectors.joining(" "))))
                .strip();
        List<Message> messages = new ArrayList<>(hidden);
        Message first = messages.getFirst();
        if (first.role() == Role.SYSTEM) {
            messages.set(0, new Message(Role.SYSTEM, first.text().stripTrailing() + "\n\n" + told));
        } else {
            messages.addFirst(new Message(Role.SYSTEM, told));
        }
        return messages;
    }

    /** One way of writing each letter, so that a name is the same name wherever it comes from. */
    private static Prompt plain(Prompt prompt) {
        return new Prompt(
                prompt.messages().stream()
                        .map(message -> new Message(message.role(), plain(message.text())))
                        .toList(),
                prompt.form(),
                new Background(
                        prompt.background().known().stream()
                                .map(personal -> new Personal(personal.sort(), plain(personal.value())))
                                .toList(),
                        prompt.background().uncut().stream()
                                .map(PseudonymisingModel::plain)
                                .toList()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll(INVISIBLE, "");
    }

    private String inJson(String value) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(value));
    }
}
