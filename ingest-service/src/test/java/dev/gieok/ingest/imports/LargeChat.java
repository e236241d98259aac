package dev.gieok.ingest.imports;

import dev.gieok.ingest.imports.history.KakaoTalkHistory;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;

/** A chat of many years; read by a JVM of its own, which may have little memory. */
final class LargeChat {
    static final int MESSAGES = 600_000;

    private LargeChat() {}

    static void write(Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            for (int i = 0; i < MESSAGES; i++) {
                out.printf(
                        "%d년 %d월 %d일 오후 %d:%02d, 이민지 : 응 알아 %d\n",
                        2000 + i / 259_200, i / 21_600 % 12 + 1, i / 720 % 28 + 1, i / 60 % 12 + 1, i % 60, i);
            }
        }
    }

    /** Reads it as the survey before an import does, and ends as 0 when it found every message. */
    public static void main(String[] arguments) throws IOException {
        Survey survey = new Survey();
        try (InputStream in = Files.newInputStream(Path.of(arguments[0]))) {
            new KakaoTalkHistory(StandardCharsets.UTF_8, ZoneId.of("Asia/Seoul"), "이민지")
                    .read(in, new Once(Bounds.DEFAULT.messages(), survey));
        }
        System.exit(survey.messages() == MESSAGES ? 0 : 1);
    }
}
