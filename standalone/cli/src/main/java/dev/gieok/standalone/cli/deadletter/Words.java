package dev.gieok.standalone.cli.deadletter;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.Headers;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.ErasedException;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.platform.person.PersonRegistry;
import dev.gieok.standalone.cli.launch.Home;
import java.nio.charset.StandardCharsets;

/** Opens what a dead letter says, for the one who holds the master key and asks for it. */
final class Words {
    private final MasterKey master;
    private final PersonRegistry persons;

    Words(MasterKey master, PersonRegistry persons) {
        this.master = master;
        this.persons = persons;
    }

    static Words of(Home home, MasterKey master) {
        return new Words(master, new BlobPersonRegistry(new FolderBlobs(home.data("blobs")), master));
    }

    String of(DeadLetter letter) {
        byte[] value = letter.record().value();
        if (value == null) {
            return letter.code().equals(ErrorCode.PERSON_ERASED.code())
                    ? "(for a person who was erased: nothing of it was kept)"
                    : "(empty)";
        }
        String type = letter.header(Headers.CONTENT_TYPE);
        try {
            if (SealedLetter.isOne(letter)) {
                SealedLetter opened = SealedLetter.open(letter, master, persons);
                return "for " + opened.subject() + ": " + new String(opened.value(), StandardCharsets.UTF_8);
            }
            if (!type.equals(Headers.SEALED)) {
                return new String(value, StandardCharsets.UTF_8);
            }
            PersonId person = new PersonId(letter.header(Headers.SUBJECT));
            byte[] clear = persons.keys(person).open(value, letter.eventId());
            return new String(clear, StandardCharsets.UTF_8);
        } catch (ErasedException e) {
            return "(the person was erased: nobody can read this again)";
        } catch (NonRetriableException | IllegalArgumentException e) {
            return "(cannot be opened)";
        }
    }
}
