package dev.gieok.standalone.cli.demo;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.http.ObservationView;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.standalone.cli.talk.Citations;
import java.io.PrintWriter;
import java.util.Locale;

/** Where the conversation is printed; in colour on a terminal, plain in a file. */
final class Stage {
    private static final String BOLD = "1";
    private static final String FAINT = "2";
    private static final String GREEN = "32";

    private final PrintWriter out;
    private final boolean colour;

    Stage(PrintWriter out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    void scene(String title) {
        out.println();
        out.println(painted(BOLD, "── " + title + " ──"));
    }

    void said(String text) {
        out.println();
        out.println("you    " + text);
        out.flush();
    }

    void shown(String what) {
        out.println();
        out.println("you    (shows " + what + ")");
        out.flush();
    }

    void answered(Answer answer) {
        out.println("gieok  " + painted(GREEN, answer.text().strip().replace("\n", "\n       ")));
        Citations.lines(answer).forEach(line -> aside("cites", line));
        String notice = answer.notice();
        if (notice != null) {
            aside("note", notice);
        }
        out.flush();
    }

    void decided(ObservationView story) {
        if (!story.status().equals("decided")) {
            aside("decided", "(" + story.status() + ")");
        } else if (story.decisions().isEmpty()) {
            aside("decided", "nothing");
        }
        for (Decision decision : story.decisions()) {
            aside("decided", decision.decision().name().toLowerCase(Locale.ROOT) + ": " + decision.reason());
        }
        out.flush();
    }

    void aside(String label, String text) {
        out.println(painted(FAINT, String.format("       %-8s %s", label, text)));
        out.flush();
    }

    private String painted(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
