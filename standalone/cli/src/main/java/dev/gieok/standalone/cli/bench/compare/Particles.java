package dev.gieok.standalone.cli.bench.compare;

import dev.gieok.standalone.cli.bench.compare.Line.Better;
import java.io.IOException;
import java.util.List;

/** A Korean word is asked for as it stands in a dictionary, and was said with a particle. */
final class Particles implements Probe {
    private static final String USER = "particles";
    private static final int K = 3;

    @Override
    public List<Line> run(Sides sides) throws IOException, InterruptedException {
        List<Sentences.Particle> particles = Sentences.particles();
        Seen mem0 = seen(sides.mem0(), particles);
        Seen gieok = seen(sides.gieok(), particles);
        int all = particles.size();
        return List.of(new Line(
                "a Korean word with a particle: found first (among the first " + K + ")",
                "%d (%d) of %d".formatted(mem0.first, mem0.among, all),
                "%d (%d) of %d".formatted(gieok.first, gieok.among, all),
                Better.more(mem0.first, gieok.first),
                List.of("Both with the same encoder.")));
    }

    private record Seen(int first, int among) {}

    private static Seen seen(Side side, List<Sentences.Particle> particles) throws IOException, InterruptedException {
        for (Sentences.Particle particle : particles) {
            side.add(USER, particle.said());
        }
        int first = 0;
        int among = 0;
        for (Sentences.Particle particle : particles) {
            List<Hit> found = side.search(USER, particle.word(), K);
            first += !found.isEmpty() && found.getFirst().text().contains(particle.word()) ? 1 : 0;
            among += found.stream().anyMatch(hit -> hit.text().contains(particle.word())) ? 1 : 0;
        }
        return new Seen(first, among);
    }
}
