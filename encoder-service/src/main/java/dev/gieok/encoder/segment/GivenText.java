package dev.gieok.encoder.segment;

import dev.gieok.contracts.media.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text that a page carries in itself, as lines with paragraphs: a gap, or a jump back up, begins a new one. */
final class GivenText {
    // Of the line's own height: ordinary leading is below, the space between paragraphs above.
    private static final double GAP = 0.9;

    private GivenText() {}

    static List<ReadLine> lines(List<Line> given) {
        List<ReadLine> lines = new ArrayList<>(given.size());
        int paragraph = 0;
        @Nullable Region above = null;
        for (Line line : given) {
            if (line.text().isBlank()) {
                continue;
            }
            Region region = Region.of(line.region());
            if (above != null && begins(above, region)) {
                paragraph++;
            }
            lines.add(new ReadLine(line.text().strip(), region, paragraph, 1));
            above = region;
        }
        return lines;
    }

    private static boolean begins(Region above, Region line) {
        double gap = line.y() - above.bottom();
        return gap > GAP * Math.max(above.height(), line.height()) || line.bottom() < above.y();
    }
}
