package dev.gieok.standalone.cli.access;

import dev.gieok.standalone.cli.launch.Home;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints a token and nothing else, so that a script can use it. */
@Command(name = "token", description = "Prints a token for a user.", mixinStandardHelpOptions = true)
public final class TokenCommand implements Callable<Integer> {
    private static final Pattern LIFE = Pattern.compile("(\\d{1,6})([smhd])");

    @Option(names = "--user", required = true, description = "Who the token is for: its `sub`.")
    private String user = "";

    @Option(names = "--ttl", description = "How long it is valid, such as 30d, 12h or 15m (default 30d).")
    private String life = "30d";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (user.isBlank()) {
            throw new LaunchFailedException("A user has a name: ./gieok token --user NAME");
        }
        spec.commandLine().getOut().println(Tokens.of(Home.of(System.getenv())).mint(user, parse(life)));
        return 0;
    }

    static Duration parse(String life) {
        Matcher matcher = LIFE.matcher(life.strip());
        if (!matcher.matches()) {
            throw new LaunchFailedException("--ttl is a number with s, m, h or d, such as 30d; it was: " + life);
        }
        long amount = Long.parseLong(matcher.group(1));
        if (amount == 0) {
            // Whoever checks it allows clocks to differ by a minute, in which such a token would work.
            throw new LaunchFailedException("--ttl is at least 1s; it was: " + life);
        }
        return switch (matcher.group(2)) {
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }
}
