package dev.gieok.reasoning.llm;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.chat.Example;
import dev.gieok.contracts.chat.Turn;
import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.MomentItem;
import dev.gieok.contracts.http.RecallItem;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.platform.secrets.Secrets;
import dev.gieok.reasoning.answering.Asking;
import dev.gieok.reasoning.answering.Notices;
import dev.gieok.reasoning.grounded.UsedSource;
import dev.gieok.reasoning.llm.Offer.Item;
import dev.gieok.reasoning.llm.Offer.Section;
import dev.gieok.reasoning.llm.Offer.Withheld;
import dev.gieok.reasoning.session.Tokens;
import dev.gieok.reasoning.session.WorkingMemory;
import dev.gieok.reasoning.session.WorkingMemory.Conversation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses what a model is shown of what was recalled, within limits that do not grow with the memory. */
final class Offering {
    private static final int PROFILE = 24;
    private static final int MOMENTS = 8;
    private static final int MOMENT_TOKENS = 500;
    private static final int MEMORY_TOKENS = 200;
    private static final int MARKER_TOKENS = 4;

    private final WorkingMemory workingMemory;
    private final int room;
    private final Secrets secrets;
    private final ZoneId zone;

    /** @param room tokens that memories and moments may take together; the session has its own budget */
    Offering(WorkingMemory workingMemory, int room, Secrets secrets, ZoneId zone) {
        this.workingMemory = workingMemory;
        this.room = room;
        this.secrets = secrets;
        this.zone = zone;
    }

    /** @param discretion what this model may see */
    Offer of(Asking asking, Discretion discretion) {
        RecallResult recalled = asking.recalled();
        Citable citable = new Citable(new Notices(asking.language()));
        Items items = new Items(room);
        Set<FactId> taken = new HashSet<>();
        Set<Withheld> withheld = EnumSet.noneOf(Withheld.class);
        for (RecallItem item : recalled.items()) {
            if (!discretion.allows(item.memory())) {
                withheld.add(Withheld.SENSITIVE);
            } else if (taken.add(item.memory().factId())) {
                items.addIfRoom(Section.MEMORY, line(item.memory()), citable.memory(item));
            }
        }
        List<Memory> instructions = new ArrayList<>();
        for (Memory memory : recalled.profile()) {
            if (!discretion.allows(memory)) {
                withheld.add(Withheld.SENSITIVE);
            } else if (commands(memory)) {
                instructions.add(memory);
            } else if (taken.size() < PROFILE && taken.add(memory.factId())) {
                items.addIfRoom(Section.MEMORY, line(memory), citable.profile(memory));
            }
        }
        for (MomentItem moment : recalled.moments().stream().limit(MOMENTS).toList()) {
            if (discretion.allowsMedia()) {
                items.addIfRoom(Section.MOMENT, line(moment), citable.moment(moment));
            } else {
                withheld.add(Withheld.MEDIA);
            }
        }
        List<Turn> turns = discretion.turns(recalled);
        List<Example> examples =
                asking.request().examples().stream().filter(discretion::allows).toList();
        if (turns.size() < recalled.turns().size()
                || examples.size() < asking.request().examples().size()) {
            withheld.add(Withheld.SENSITIVE);
        }
        Conversation conversation = workingMemory.of(turns);
        conversation.summary().forEach(turn -> items.add(Section.SUMMARY, line(turn), citable.turn(turn)));
        conversation.verbatim().forEach(turn -> items.add(Section.CONVERSATION, line(turn), citable.turn(turn)));
        return new Offer(items.all, instructions, examples, withheld);
    }

    /** Items as they are numbered. What comes first is worth most, so that what no longer fits is worth least. */
    private static final class Items {
        private final List<Item> all = new ArrayList<>();
        private int left;

        Items(int room) {
            this.left = room;
        }

        void addIfRoom(Section section, String line, UsedSource source) {
            int cost = Tokens.of(line) + MARKER_TOKENS;
            if (cost <= left) {
                left -= cost;
                add(section, line, source);
            }
        }

        void add(Section section, String line, UsedSource source) {
            all.add(new Item(all.size() + 1, section, line, source));
        }
    }

    /** Only what the person said can command; an instruction from anywhere else is data like everything else. */
    private static boolean commands(Memory memory) {
        return memory.kind() == Kind.INSTRUCTION
                && !memory.evidence().isEmpty()
                && memory.evidence().stream()
                        .allMatch(evidence -> evidence.trust().isOwnWord(evidence.speaker()));
    }

    private String line(Memory memory) {
        Instant until = memory.validTo();
        return "(" + date(memory.validFrom()) + (until == null ? "" : " to " + date(until))
                + (memory.doubtedBy() == null ? "" : ", may be over") + ") "
                + shown(memory.text(), MEMORY_TOKENS);
    }

    private String line(MomentItem item) {
        Integer page = item.moment().page();
        return "(" + shown(item.title(), 30) + (page == null ? "" : ", page " + page) + ") "
                + shown(item.moment().text(), MOMENT_TOKENS);
    }

    private String line(Turn turn) {
        Answer answer = turn.answer();
        String said = "(" + date(turn.occurredAt()) + ") user: " + shown(turn.text(), Integer.MAX_VALUE);
        return answer == null
                ? said
                : said + "\n    assistant: " + shown(answer.text().replaceAll("\\[\\d+]", ""), Integer.MAX_VALUE);
    }

    /** Data on one line, without secrets, and unable to close the frame that it stands in. */
    private String shown(@Nullable String text, int tokens) {
        if (text == null) {
            return "file";
        }
        String flat =
                text.replaceAll("\\s+", " ").replace('<', '‹').replace('>', '›').strip();
        return Tokens.cut(secrets.mask(flat), tokens);
    }

    private LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
