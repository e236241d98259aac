package dev.gieok.platform.change;

import java.util.LinkedHashSet;
import java.util.Set;
import org.tartarus.snowball.ext.EnglishStemmer;

/** The words of a text, whatever their form: “invoices” and “invoicing” are one; Korean words stay as they are written. */
final class Stems {
    private Stems() {}

    static Set<String> of(String text) {
        EnglishStemmer stemmer = new EnglishStemmer();
        Set<String> stems = new LinkedHashSet<>();
        for (String word : SameObjects.Named.of(text).words()) {
            stemmer.setCurrent(word);
            stemmer.stem();
            stems.add(stemmer.getCurrent());
        }
        return stems;
    }
}
