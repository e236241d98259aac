package dev.gieok.standalone.cli.tour;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/** Asks for the sentence on a terminal; takes the suggestion where there is none. */
final class Asking {
    private final Screen screen;

    Asking(Screen screen) {
        this.screen = screen;
    }

    Saying ask(@Nullable Console console) {
        if (console == null) {
            return Saying.ENGLISH;
        }
        screen.say("Tell it something about yourself, in English or Korean; only Enter takes the suggestion.");
        String sentence = console.readLine("  [%s] ", Saying.ENGLISH.sentence());
        if (sentence == null || sentence.isBlank()) {
            return Saying.ENGLISH;
        }
        screen.say("And what has changed since? Only Enter if nothing has.");
        return Saying.of(sentence, console.readLine("  "));
    }
}
