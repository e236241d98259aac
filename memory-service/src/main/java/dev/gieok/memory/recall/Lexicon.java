package dev.gieok.memory.recall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Words of a text as they are compared: Korean by morpheme without particles and endings (“서울에서” gives “서울”),
 * English lower-case, without stop words, stemmed. One chain for both, since people mix them within a sentence.
 */
public final class Lexicon {
    private static final Set<POS.Tag> DROPPED = Stream.concat(
                    KoreanPartOfSpeechStopFilter.DEFAULT_STOP_TAGS.stream(),
                    Stream.of(POS.Tag.NP, POS.Tag.NNB, POS.Tag.NNBC, POS.Tag.VX, POS.Tag.VCP))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(POS.Tag.class)));
    private static final CharArraySet STOP_WORDS = new CharArraySet(
            Arrays.asList(
                    ("a an and are as at be been being but by can could did do does for from had has have he her hers him "
                                    + "his how i if in into is it its just m me my of on or our re s she should so some "
                                    + "such t than that the their them then there these they this those to too us ve was we "
                                    + "were what when where which who whom whose why will with would you your d ll about "
                                    + "tell know any also am")
                            .split(" ")),
            true);

    // Not by thread, as Lucene does it: virtual threads are many and short.
    private final Deque<Analyzer> idle = new ConcurrentLinkedDeque<>();
    private final Deque<Analyzer> idleForStems = new ConcurrentLinkedDeque<>();

    /** In order, with repetitions; an English word as it was written, and its stem where that is another. */
    public List<String> words(String text) {
        return words(text, idle, true);
    }

    /** The stems alone, in order: what a name is compared by. */
    public List<String> stems(String text) {
        return words(text, idleForStems, false);
    }

    /** A stem and where it stands; `end` is exclusive. */
    record Token(String stem, int start, int end) {}

    /** As {@link #stems}, with places. */
    List<Token> tokens(String text) {
        return tokens(text, idleForStems, false);
    }

    private static List<String> words(String text, Deque<Analyzer> idle, boolean asWritten) {
        return tokens(text, idle, asWritten).stream().map(Token::stem).toList();
    }

    private static List<Token> tokens(String text, Deque<Analyzer> idle, boolean asWritten) {
        Analyzer analyzer = idle.poll();
        if (analyzer == null) {
            analyzer = new OneAtATime(asWritten);
        }
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
            List<Token> found = new ArrayList<>();
            tokens.reset();
            while (tokens.incrementToken()) {
                found.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            idle.push(analyzer);
        }
    }

    /** An analyzer that one caller at a time may use. */
    private static final class OneAtATime extends Analyzer {
        private final boolean asWritten;

        private OneAtATime(boolean asWritten) {
            super(new Analyzer.ReuseStrategy() {
                private @Nullable TokenStreamComponents components;

                @Override
                public @Nullable TokenStreamComponents getReusableComponents(Analyzer analyzer, String field) {
                    return components;
                }

                @Override
                public void setReusableComponents(Analyzer analyzer, String field, TokenStreamComponents made) {
                    components = made;
                }
            });
            this.asWritten = asWritten;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            KoreanTokenizer source = new KoreanTokenizer(
                    TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, KoreanTokenizer.DecompoundMode.MIXED, false);
            TokenStream morphemes = new KoreanPartOfSpeechStopFilter(source, DROPPED);
            TokenStream words = new StopFilter(new LowerCaseFilter(morphemes), STOP_WORDS);
            TokenStream stems = new PorterStemFilter(asWritten ? new KeywordRepeatFilter(words) : words);
            return new TokenStreamComponents(source, asWritten ? new RemoveDuplicatesTokenFilter(stems) : stems);
        }
    }
}
