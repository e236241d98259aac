package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Closing;
import dev.gieok.contracts.memory.Passage;
import dev.gieok.contracts.memory.Request;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.platform.secrets.Secrets;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.KoreanAges;
import dev.gieok.reasoning.understanding.grammar.Subject;
import dev.gieok.reasoning.understanding.grammar.Subjects;
import java.util.ArrayList;
import java.util.List;

/** Turns what was said into statements that may become facts. Thread-safe. */
public final class Extractor {
    private final Rules rules;
    private final Placing placing;
    private final Weighing weighing;
    private final PassingClosings passing;
    private final Overtaken overtaken;
    private final Regained regained;
    private final Secluding secluding;
    private final Bystanders bystanders;
    private final Dated dated;
    private final KoreanAges ages;

    public Extractor() {
        this(Rules.standard());
    }

    public Extractor(Rules rules) {
        this(rules, new Doubts(rules.lexicon));
    }

    Extractor(Rules rules, Doubts doubts) {
        this.rules = rules;
        this.placing = new Placing(rules, doubts);
        this.weighing = new Weighing(rules);
        this.passing = new PassingClosings(rules);
        this.overtaken = new Overtaken(rules);
        this.regained = new Regained(rules);
        this.secluding = new Secluding(rules, new Secrets());
        this.ages = new KoreanAges(rules.lexicon);
        this.bystanders = new Bystanders(rules.subjects, rules.lexicon, ages);
        this.dated = new Dated(rules);
    }

    public Extraction extract(Utterance utterance) {
        String written = utterance.text().replace('’', '\'').replace('‘', '\'');
        boolean own = utterance.trust().isOwnWord(utterance.speaker());
        String spelled = own ? FormLines.spelledOut(written) : written;
        String plain = own ? Reminders.told(spelled) : written;
        String language = Languages.of(plain);
        if (utterance.retain() == Retention.NEVER) {
            return new Extraction(language, List.of(), List.of(new Passage("retain-never", language)));
        }
        if (plain.isBlank()) {
            return new Extraction(language, List.of(), List.of(new Passage("empty", language)));
        }
        if (utterance.speaker() == null && Invented.joke(plain)) {
            return new Extraction(language, List.of(), List.of(new Passage("hypothetical", language)));
        }
        Secluding.Opened opened = secluding.open(plain, utterance);
        String text = opened.text();
        Notes notes = new Notes(text, own ? Reminders.of(spelled) : List.of());
        List<Closing> closings = new ArrayList<>();
        Discourse discourse = discourse(utterance);
        List<Overtaken.Heard> heard = read(opened, utterance, discourse, notes, closings);
        Overtaken.Outdated outdated = overtaken.of(text, heard, closings, discourse, utterance.occurredAt());
        regained.of(notes, outdated);
        if (own) {
            notes.correct(rules.lexicon);
        }
        boolean beside = utterance.speaker() == null && new BesideNotes(notes).keep();
        if (beside || !outdated.changes().isEmpty()) {
            notes.join(outdated.likelihood());
        }
        if (utterance.speaker() != null) {
            notes.whole(
                    Secluding.Opened.shown(text),
                    discourse.speaker(),
                    language,
                    utterance.retain() == Retention.ALWAYS);
        }
        if (utterance.retain() == Retention.ALWAYS) {
            notes.candidates().add(Notes.episode(discourse.speaker(), language, opened.kept(utterance.text())));
        }
        if (notes.candidates().isEmpty() && notes.passages().isEmpty()) {
            notes.passed("empty", language);
        }
        List<Candidate> told = Sensitive.marked(EmailAddresses.told(notes.distinct()));
        return new Extraction(language, told, outdated.closings(), outdated.changes(), notes.passages());
    }

    /** The clauses of a message and what became of each. */
    List<Overtaken.Heard> heard(Utterance utterance) {
        Secluding.Opened opened = secluding.open(utterance.text(), utterance);
        return read(opened, utterance, discourse(utterance), new Notes(opened.text(), List.of()), new ArrayList<>());
    }

    private List<Overtaken.Heard> read(
            Secluding.Opened opened, Utterance utterance, Discourse discourse, Notes notes, List<Closing> closings) {
        List<Overtaken.Heard> heard = new ArrayList<>();
        for (Secluding.Part part : opened.parts()) {
            if (part.secret()) {
                notes.passed("secret", part.language());
            } else {
                read(opened.text(), part.sentence(), utterance, discourse, notes, closings, heard);
            }
        }
        return heard;
    }

    private void read(
            String text,
            Sentence sentence,
            Utterance utterance,
            Discourse discourse,
            Notes notes,
            List<Closing> closings,
            List<Overtaken.Heard> heard) {
        String language = Languages.of(text.substring(sentence.start(), sentence.end()));
        if (Quotations.others(text, sentence)) {
            notes.passed("not-about-person", language);
            Quotations.around(text, sentence)
                    .forEach(own -> read(text, own, utterance, discourse, notes, closings, heard));
            return;
        }
        String words = text.substring(sentence.start(), sentence.end());
        String meant = dated.meant(words, text.substring(0, sentence.start()), utterance.recentTurns());
        if (meant != null) {
            read(meant, new Sentence(0, meant.length(), false), utterance, discourse, notes, closings, heard);
            return;
        }
        List<Clause> clauses = rules.clauses(text, sentence, language, utterance.occurredAt(), utterance.zone());
        boolean invented =
                Invented.heard(words, clauses, rules.lexicon) || Invented.fiction(words, clauses, rules.lexicon);
        if (utterance.speaker() == null && invented) {
            notes.passed("not-about-person", language);
            return;
        }
        boolean own = utterance.trust().isOwnWord(utterance.speaker());
        List<Placed> placed = placed(clauses, utterance, discourse);
        if (own && ForgetRequests.in(words) && placed.stream().noneMatch(Placed::isOfInstructions)) {
            notes.passed("request", language);
            return;
        }
        List<Placed> weighed = new ArrayList<>(
                notes.isReminder(words)
                        ? Reminders.kept(clauses, placed, discourse.speaker())
                        : weighing.weighed(words, clauses, placed, utterance, discourse));
        if (own) {
            closings.addAll(passing.of(clauses, placed, discourse));
            for (int i = 0; i < clauses.size(); i++) {
                heard.add(new Overtaken.Heard(clauses.get(i), placed.get(i)));
            }
        }
        if (utterance.speaker() == null) {
            Trailing.keep(clauses, weighed);
            LedIn.show(clauses, weighed);
            Hanging.show(clauses, weighed, rules.english);
            Onward.keep(clauses, weighed, rules.english);
        }
        OrderedInstead.show(text, clauses, weighed);
        Topical.name(clauses, weighed, discourse, rules.subjects);
        Request request = own ? rules.requests.within(clauses, weighed, sentence.asks(), language) : null;
        if (own && !discourse.imagined()) {
            notes.weighed(new Regained.Weighed(sentence, clauses, placed, weighed));
        }
        int before = notes.passages().size();
        for (int i = 0; i < clauses.size(); i++) {
            switch (weighed.get(i)) {
                case Placed.Said said -> said.candidates().forEach(notes::said);
                case Placed.Passed passed -> {
                    notes.passed(passed.reason(), language);
                    notes.telling(Worth.telling(passed.reason(), clauses.get(i)));
                }
                case Placed.Loose loose -> notes.loose(loose, sentence);
            }
        }
        notes.asked(request, before);
        notes.ordered(own && !invented ? StandingOrders.amending(words, language, weighed) : null, before);
    }

    private List<Placed> placed(List<Clause> clauses, Utterance utterance, Discourse discourse) {
        List<Placed> all = new ArrayList<>();
        Subject carried = null;
        boolean imagined = discourse.imagined();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Placed placed =
                    imagined ? new Placed.Passed("hypothetical") : placing.place(clause, discourse, carried, utterance);
            placed = bystanders.told(placed, clauses, i, discourse);
            if (placed instanceof Placed.Loose && i + 1 < clauses.size() && Rules.step(clause, clauses.get(i + 1))) {
                placed = new Placed.Passed("question");
            }
            if (placed instanceof Placed.Passed && rules.casts(clause)) {
                discourse.imagine();
            }
            imagined |= discourse.imagined() || placed instanceof Placed.Passed && rules.imagines(clause);
            if (placed instanceof Placed.Said said) {
                carried = Carried.by(said, discourse, carried);
            } else if (placed instanceof Placed.Loose loose
                    && (clause.language().equals("en")
                            || Carried.honoured(clauses, i + 1)
                            || Carried.another(loose.subject(), carried))) {
                // “할아버지께서 주무시다가 떠나셨어요”: nobody honours themselves.
                carried = loose.subject().isMe() ? null : loose.subject();
            }
            if (carried == null && (placed instanceof Placed.Passed || Carried.happens(placed))) {
                carried = Carried.actor(clauses, i, discourse, rules.subjects);
            }
            if (carried == null && placed instanceof Placed.Passed && Carried.honoured(clauses, i + 1)) {
                carried = rules.subjects.at(clause, 0, discourse).stream()
                        .map(Subjects.Found::subject)
                        .filter(subject -> subject.role() != null)
                        .findFirst()
                        .orElse(null);
            }
            if (carried == null && Carried.goesOn(clause)) {
                carried = Carried.topic(clause, discourse, rules);
            }
            Carried.goOn(placed, clause, discourse, rules.subjects);
            if (carried == null) {
                carried = Carried.celebrated(clause, ages);
            }
            if (Carried.leaves(clauses, i, rules.lexicon)) {
                carried = null;
                discourse.about(null, false);
            }
            bystanders.mention(placed, clause, discourse);
            all.add(placed);
        }
        return all;
    }

    private Discourse discourse(Utterance utterance) {
        String speaker = utterance.speaker();
        Subject subject = speaker == null ? Subject.ME : new Subject(speaker, null, null);
        boolean source = utterance.trust() == Trust.SOURCE;
        return new Discourse(subject, source, rules.mentions.in(utterance.recentTurns()));
    }
}
