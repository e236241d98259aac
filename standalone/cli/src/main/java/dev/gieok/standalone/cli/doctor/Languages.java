package dev.gieok.standalone.cli.doctor;

import dev.gieok.standalone.cli.demo.Fonts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What works in which language, as a table and as findings. */
final class Languages {
    private final Optional<Tessdata> tessdata;
    private final boolean ownEncoder;
    private final boolean languageModel;

    Languages(Optional<Tessdata> tessdata, Map<String, String> environment, boolean languageModel) {
        this.tessdata = tessdata;
        String engine = environment.getOrDefault("GIEOK_ENCODER_TEXT_ENGINE", "built-in");
        this.ownEncoder = !engine.equalsIgnoreCase("built-in");
        this.languageModel = languageModel;
    }

    List<String> table() {
        List<String> lines = new ArrayList<>();
        row(lines, "", "English", "한국어");
        row(lines, "facts from what is said", "rules", "rules");
        row(lines, "recall by words", "yes", "yes (morphemes)");
        row(lines, "recall by meaning", "yes", ownEncoder ? "your encoder" : "yes (word vectors)");
        row(lines, "answers from memory", "yes", "yes");
        row(lines, "free language", languageModel ? "yes" : "no model", languageModel ? "yes" : "no model");
        row(lines, "text in PDFs", "yes", "yes");
        row(lines, "text in images, scans", reads("eng"), reads("kor"));
        row(lines, "speech, video", "not yet", "not yet");
        return lines;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        List<String> missing = Tessdata.WANTED.stream()
                .filter(language -> !tessdata.map(it -> it.reads(language)).orElse(false))
                .toList();
        findings.add(
                missing.isEmpty()
                        ? Finding.fine("OCR reads English and Korean, from "
                                + tessdata.map(it -> it.folder().toString()).orElse(""))
                        : Finding.optional(
                                "OCR lacks " + String.join(", ", missing),
                                "apt-get install tesseract-ocr-" + String.join(" tesseract-ocr-", missing)));
        findings.add(
                ownEncoder
                        ? Finding.fine("a text encoder of your own is configured")
                        : Finding.fine(
                                "the built-in text encoder understands English, and Korean by vectors of its words"));
        findings.add(
                Fonts.hangul().isPresent()
                        ? Finding.fine("a font with Hangul is here: the demo draws a Korean picture")
                        : Finding.optional(
                                "no font here has Hangul: the demo draws English only", "apt-get install fonts-nanum"));
        return findings;
    }

    private String reads(String language) {
        return tessdata.map(it -> it.reads(language)).orElse(false) ? "yes" : "no";
    }

    private static void row(List<String> lines, String what, String english, String korean) {
        lines.add(String.format("  %-26s %-16s %s", what, english, korean));
    }
}
