package dev.gieok.standalone.cli.talk;

import dev.gieok.contracts.chat.Answer;
import java.io.PrintWriter;

/** Prints an answer while it comes: the text once, whatever an engine tried before, then what it cites. */
final class AnswerPrinter {
    private final PrintWriter out;
    private final StringBuilder shown = new StringBuilder();
    private int attempt;
    private boolean completed;

    AnswerPrinter(PrintWriter out) {
        this.out = out;
    }

    void piece(int ofAttempt, String text) {
        if (ofAttempt != attempt && !shown.isEmpty()) {
            // What was printed cannot be taken back; that it is replaced can be said.
            out.println();
            out.println("(that attempt broke off; again)");
            shown.setLength(0);
        }
        attempt = ofAttempt;
        shown.append(text);
        out.print(text);
        out.flush();
    }

    void completed(Answer answer) {
        completed = true;
        if (!shown.toString().strip().equals(answer.text().strip())) {
            out.print((shown.isEmpty() ? "" : "\n\n") + answer.text());
        }
        out.println();
        Citations.lines(answer).forEach(line -> out.println("  " + line));
        if (answer.notice() != null) {
            out.println("  (" + answer.notice() + ")");
        }
        out.flush();
    }

    void failed(String why) {
        out.println(shown.isEmpty() ? why : "\n" + why);
        out.flush();
    }

    /** The exit code: 0 when there was an answer. */
    int end() {
        return completed ? 0 : 1;
    }
}
