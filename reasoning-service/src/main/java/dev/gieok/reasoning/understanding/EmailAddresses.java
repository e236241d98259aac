package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Sensitivity;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what tells somebody's e-mail address, whatever it was understood as: words end at an @, and the address does not. */
final class EmailAddresses {
    private static final String PREDICATE = "email";
    private static final double IMPORTANCE = 0.6;

    private static final Pattern ADDRESS =
            Pattern.compile("[\\w.+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");

    /** What else than an address one may be told at that has one: “the recruiter is jo@firm.com” is no address of mine. */
    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\b(?:e-?mail|mail|inbox|reach|contact|write to|my address)\\b|메일|연락|^(?:나|저|내|제)[는가]?\\s|\\bI(?:'m| am)? (?:use|using|check|read|on|at|switched|moved)\\b");

    /** Of two the second is the one from now on. */
    private static final Pattern MOVED = Pattern.compile("(?i)\\bfrom \\S+@\\S+ to \\S+@|@\\S+에서 \\S+@\\S+로 ");

    private static final Set<String> UNDERSTOOD_AS = Set.of(PREDICATE, "phone", "uses", "note", "prefers");

    private EmailAddresses() {}

    static List<Candidate> told(List<Candidate> candidates) {
        return candidates.stream().map(EmailAddresses::told).toList();
    }

    private static Candidate told(Candidate candidate) {
        Matcher address = ADDRESS.matcher(candidate.text());
        boolean may = candidate.effect() == Effect.ASSERT
                && !candidate.negated()
                && UNDERSTOOD_AS.contains(candidate.predicate())
                && (candidate.predicate().equals(PREDICATE)
                        || TOLD.matcher(candidate.text()).find());
        if (!may || !address.find()) {
            return candidate;
        }
        String found = address.group();
        if (!address.find()) {
            return of(candidate, found);
        }
        return MOVED.matcher(candidate.text()).find() ? of(candidate, address.group()) : candidate;
    }

    private static Candidate of(Candidate told, String address) {
        return new Candidate(
                Kind.ATTRIBUTE,
                told.subject(),
                PREDICATE,
                address,
                told.text(),
                told.language(),
                false,
                Effect.ASSERT,
                Cardinality.ONE,
                IMPORTANCE,
                Sensitivity.LOCATION,
                told.validFrom(),
                null,
                List.of(),
                "rules:email");
    }
}
