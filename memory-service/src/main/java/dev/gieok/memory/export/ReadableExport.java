package dev.gieok.memory.export;

import dev.gieok.contracts.export.ExportedFact;
import dev.gieok.contracts.export.ExportedMedia;
import dev.gieok.contracts.export.ExportedTurn;
import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.Profile;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The export as one page for people, in both languages. Runs nothing and fetches nothing; every word is escaped. */
final class ReadableExport {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);
    private static final Map<Kind, String> KINDS = Map.of(
            Kind.ATTRIBUTE, "about you · 신상",
            Kind.PREFERENCE, "taste · 취향",
            Kind.INSTRUCTION, "instruction · 지시",
            Kind.RELATION, "people · 관계",
            Kind.EVENT, "event · 일",
            Kind.HABIT, "habit · 습관",
            Kind.VALUE, "value · 가치관",
            Kind.UNSORTED, "note · 메모",
            Kind.EPISODE, "said · 한 말");

    private final OutputStream out;
    private final Instant now;
    private @Nullable SessionId session;

    ReadableExport(OutputStream out, Instant now) {
        this.out = out;
        this.now = now;
    }

    static void readme(OutputStream out) throws IOException {
        resource("README.txt", out);
    }

    /**
     * @param alive told after every thing that was written
     */
    void write(PersonData data, Profile profile, List<String> sources, Runnable alive) throws IOException {
        resource("page-head.html", out);
        html("<p>").text(TIME.format(now)).html("</p>\n");
        html("<h2>Profile · 프로필</h2>\n<ul>\n");
        for (List<Memory> group : profile.groups().values()) {
            for (Memory memory : group) {
                html("<li>").text(memory.text()).html("</li>\n");
            }
        }
        html("</ul>\n<h2>All memories · 모든 기억</h2>\n<table>\n<tr><th>kind · 종류</th><th>memory · 기억</th>"
                + "<th>since · 부터</th><th>until · 까지</th></tr>\n");
        data.facts(fact -> {
            fact(fact);
            alive.run();
        });
        html("</table>\n<h2>Conversations · 대화</h2>\n");
        data.turns(turn -> {
            turn(turn);
            alive.run();
        });
        html("<h2>Files · 파일</h2>\n");
        data.media(item -> {
            media(item);
            alive.run();
        });
        html("<h2>Systems that may teach your memory · 가르쳐도 되는 시스템</h2>\n<ul>\n");
        for (String source : sources) {
            html("<li>").text(source).html("</li>\n");
        }
        html("</ul>\n</body>\n</html>\n");
    }

    private void fact(ExportedFact exported) throws IOException {
        if (exported.versions().isEmpty()) {
            return;
        }
        Fact fact = exported.versions().getLast().fact();
        html(fact.status() == FactStatus.ACTIVE ? "<tr>" : "<tr class=\"past\">");
        html("<td>").text(KINDS.getOrDefault(fact.kind(), "")).html("</td><td>").text(fact.text());
        for (Evidence evidence : fact.evidence()) {
            html("<blockquote><small>")
                    .text(TIME.format(evidence.occurredAt()))
                    .text(evidence.speaker() == null ? "" : " " + evidence.speaker())
                    .text(evidence.quote() == null ? "" : ": " + evidence.quote())
                    .html("</small></blockquote>");
        }
        html("</td><td>").text(TIME.format(fact.validFrom())).html("</td><td>");
        text(fact.validTo() == null ? "" : TIME.format(fact.validTo())).html("</td></tr>\n");
    }

    private void turn(ExportedTurn turn) throws IOException {
        if (!turn.sessionId().equals(session)) {
            session = turn.sessionId();
            html("<h3>").text(turn.sessionId().value()).html("</h3>\n");
        }
        html("<p class=\"said\">").text(turn.text()).html(" <small>").text(TIME.format(turn.occurredAt()));
        html("</small></p>\n");
        var answer = turn.answer();
        if (answer != null) {
            html("<p>").text(answer.text()).html("</p>\n");
            for (var citation : answer.citations()) {
                html("<blockquote><small>")
                        .text(citation.marker() + " " + citation.quote())
                        .html("</small></blockquote>\n");
            }
        }
    }

    private void media(ExportedMedia item) throws IOException {
        String shown = item.title() != null
                ? item.title()
                : item.name() != null ? item.name() : item.mediaId().value();
        String file = item.file();
        html("<h3>");
        if (file == null) {
            text(shown);
        } else {
            html("<a href=\"").text(file).html("\">").text(shown).html("</a>");
        }
        html("</h3>\n<p><small>").text(TIME.format(item.acceptedAt())).html("</small></p>\n");
        if (file != null && item.mediaType().toLowerCase(Locale.ROOT).startsWith("image/")) {
            html("<img alt=\"\" src=\"").text(file).html("\">\n");
        }
        for (var moment : item.moments()) {
            html("<blockquote>").text(moment.text()).html("</blockquote>\n");
        }
    }

    private ReadableExport html(String ours) throws IOException {
        out.write(ours.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private ReadableExport text(String theirs) throws IOException {
        return html(theirs.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;"));
    }

    private static void resource(String name, OutputStream out) throws IOException {
        try (InputStream file = ReadableExport.class.getResourceAsStream("/export/" + name)) {
            Objects.requireNonNull(file, name).transferTo(out);
        }
    }
}
