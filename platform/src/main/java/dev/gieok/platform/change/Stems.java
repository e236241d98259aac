package dev.gieok.platform.change;

import java.util.LinkedHashSet;
import java.util.Set;
import org.tartarus.snowball.ext.EnglishStemmer;

/** The words of a text, whatever their form: “invoices” and “invoicing” are one; Korean words stay as they are written. */
public final class Stems {
    private Stems() {}

    static Set<String> of(String text) {
        Set<String> stems = new LinkedHashSet<>();
        SameObjects.Named.of(text).words().forEach(word -> stems.add(stem(word)));
        return stems;
    }

    /** @param word in small letters */
    public static String stem(String word) {
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
