package dev.gieok.standalone.cli.tour;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;

/** Where the tour is printed: in colour on a terminal, plain in a file. */
final class Screen {
    private static final String BOLD = "1";
    private static final String FAINT = "2";
    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String CYAN = "36";
    private static final int WIDTH = 76;
    private static final String BLOCKS = " ▁▂▃▄▅▆▇█";

    private final PrintWriter out;
    private final boolean colour;
    private int step;

    Screen(PrintWriter out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    void step(String title) {
        step++;
        String head = "── " + step + " · " + title + " ";
        out.println();
        out.println(painted(BOLD, head) + painted(FAINT, "─".repeat(Math.max(3, WIDTH - head.length()))));
        out.flush();
    }

    void you(String words, String how) {
        line("you", painted(CYAN, words) + (how.isEmpty() ? "" : painted(FAINT, "   " + how)));
    }

    void gieok(String words) {
        line("gieok", painted(GREEN, words.strip().replace("\n", "\n" + " ".repeat(10))));
    }

    void because(String words) {
        line("", painted(FAINT, words));
    }

    /** A moment, and what was true or believed then. */
    void at(String moment, String words) {
        line("", String.format("%-34s", moment) + painted(GREEN, words));
    }

    /** How strong each signal was, as bars. */
    void signals(Map<String, Double> signals) {
        StringBuilder bars = new StringBuilder();
        signals.forEach((name, value) -> bars.append(String.format(
                Locale.ROOT, "%s %s %.2f   ", name, BLOCKS.charAt((int) Math.round(8 * clamped(value))), value)));
        because(bars.toString().strip());
    }

    /** What was found in a store while it was remembered, and what is found now. */
    void store(String name, long before, long after, String looksAt) {
        String mark = after == 0 ? painted(GREEN, "✓") : painted(RED, "✗");
        out.println(String.format("          %s %-10s %4d → ", mark, name, before)
                + painted(after == 0 ? GREEN : RED, String.format("%d", after))
                + painted(FAINT, "   " + looksAt));
        out.flush();
    }

    void headline(String words, boolean good) {
        line("", painted(BOLD, painted(good ? GREEN : RED, words)));
    }

    void say(String words) {
        out.println(words);
        out.flush();
    }

    private void line(String who, String words) {
        out.println(String.format("  %-8s", who) + words);
        out.flush();
    }

    private static double clamped(double value) {
        return Math.max(0, Math.min(1, value));
    }

    private String painted(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
