package dev.gieok.encoder.segment;

import dev.gieok.platform.secrets.Secrets;
import java.util.ArrayList;
import java.util.List;

/** Takes what is never stored out of what was read, before it is embedded, told or found. */
final class Masking {
    private final Secrets secrets = new Secrets();

    /** The same blocks when there is no secret in them. */
    List<Block> masked(List<Block> blocks) {
        return blocks.stream().map(this::masked).toList();
    }

    private Block masked(Block block) {
        String text = block.text();
        if (!secrets.isIn(text)) {
            return block;
        }
        List<ReadLine> lines = new ArrayList<>();
        int from = 0;
        for (ReadLine line : block.lines()) {
            int to = from + line.text().length();
            lines.add(secrets.within(text, from, to) ? masked(line) : line);
            from = to + 1;
        }
        return new Block(lines);
    }

    /** What is a secret only with the lines beside it goes as a whole. */
    private ReadLine masked(ReadLine line) {
        String masked = secrets.mask(line.text());
        String kept = masked.equals(line.text()) ? Secrets.MASK : masked;
        return new ReadLine(kept, line.region(), line.paragraph(), line.confidence());
    }
}
