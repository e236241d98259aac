package dev.gieok.reasoning.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.reasoning.extraction.CandidatesReply.Statement;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyReaderTest {
    private static final String LYON = statement("Lyon");
    private static final String OSLO = statement("Oslo");

    /** `L` and `O` stand for a statement about Lyon and one about Oslo. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"statements\":[L,O]}|Lyon Oslo",
                "{\"statements\":[]}|nothing",
                "```json {\"statements\":[L]} ```|Lyon",
                "<think>{\"statements\":[O]}?</think>Here you are [as asked]: {\"statements\":[L]} Anything else?|Lyon",
                "{'statements': [L, O,],} // done|Lyon Oslo",
                "{statements: [L]}|Lyon",
                "[L, O]|Lyon Oslo",
                "{\"statements\":[L,O|Lyon Oslo",
                "{\"statements\":[L,{\"subject\":\"me\",\"predi|Lyon",
                "{\"statements\":[L,{\"subject\":null,\"predicate\":\"likes\",\"object\":\"x\",\"text\":\"y\"}]}|Lyon",
                "{\"statements\":[null, 3, L, {\"subject\":\"me\"}]}|Lyon",
                "{\"statements\":[{\"subject\":\"me\"}]}|unreadable",
                "{\"statements\":\"none\"}|unreadable",
                "{\"facts\":[L]}|Lyon",
                "I cannot do that.|unreadable",
                "<think>about it for ever|unreadable",
                "null|unreadable",
            })
    void readsWhatCanBeRead(String reply, String found) {
        Optional<CandidatesReply> read =
                ReplyReader.read(reply.replaceAll("\\bL\\b", LYON).replaceAll("\\bO\\b", OSLO));

        String objects = read.map(CandidatesReply::statements)
                .map(statements -> statements.isEmpty()
                        ? "nothing"
                        : String.join(
                                " ", statements.stream().map(Statement::object).toList()))
                .orElse("unreadable");
        assertEquals(found, objects);
    }

    private static String statement(String place) {
        return "{\"subject\":\"me\",\"predicate\":\"lives-in\",\"object\":\"" + place + "\",\"text\":\"I live in "
                + place + ".\",\"importance\":\"very high\",\"confidence\":1}";
    }
}
