package dev.gieok.standalone.cli.demo;

import dev.gieok.contracts.http.ObservationView;
import dev.gieok.standalone.cli.access.Tokens;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.operate.Here;
import dev.gieok.standalone.cli.talk.Gateway;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A first conversation with the running system, as a person made up for it. */
@Command(
        name = "demo",
        description = "Holds a first conversation, in English and Korean, with a picture and a PDF.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
    private static final Duration LIFE_OF_TOKEN = Duration.ofMinutes(15);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        String person = "demo-" + UUID.randomUUID();
        URI address = URI.create("http://127.0.0.1:" + Here.ports().of(Part.GATEWAY));
        Gateway gateway = new Gateway(address, Tokens.of(Here.home()).mint(person, LIFE_OF_TOKEN));
        Stage stage = new Stage(out, System.console() != null && System.getenv("NO_COLOR") == null);
        Play play = new Play(gateway, stage, person);
        out.println("A first conversation, as somebody made up for it.");

        stage.scene("It remembers what lasts, and lets small talk go");
        ObservationView about = play.say("I'm allergic to walnuts and I live in Busan.");
        ObservationView nuts = play.say("나는 견과류 알레르기가 있어");
        play.say("What's the weather like today?");
        play.say("오늘 날씨 어때?");

        stage.scene("It follows the conversation");
        play.say("My sister is called Ines.");
        play.say("What is she called?");

        stage.scene("Things change, and the past is kept as past");
        play.say("나 이제 서울 살고 있어");
        play.askAfresh("나 지금 어디 살아?", person + "-2");
        play.askAfresh("Where do I live?", person + "-3");

        stage.scene("It reads what it is shown");
        picture(play, stage);
        play.show("an invoice, a PDF", "invoice.pdf", "application/pdf", new Invoice().pdf())
                .ifPresent(invoice -> play.askAfresh("What was the total on that invoice?", person + "-4"));

        stage.scene("It says what it does not know, and what it cannot do");
        play.askAfresh("What is my favourite colour?", person + "-5");
        play.askAfresh("Write a poem about the sea.", person + "-6");

        stage.scene("It forgets when it is told to");
        play.forget(about, text -> text.toLowerCase(java.util.Locale.ROOT).contains("walnut"));
        play.forget(nuts, text -> text.contains("견과류"));
        play.askAfresh("What am I allergic to?", person + "-7");

        out.println();
        out.println("That was it. Your turn: ./gieok chat \"…\"");
        out.flush();
        return 0;
    }

    private static void picture(Play play, Stage stage) throws IOException {
        Note note = new Note(Fonts.hangul());
        play.show("a note from the fridge, a PNG", "note.png", "image/png", note.png())
                .ifPresent(picture -> {
                    play.askAbout(picture, "When is the dentist?");
                    if (note.hasKorean()) {
                        play.askAbout(picture, "우유는 몇 개 사야 해?");
                    } else {
                        stage.aside("note", "no font on this machine has Hangul, so the note is English only");
                    }
                });
    }
}
