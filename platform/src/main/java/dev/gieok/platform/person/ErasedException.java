package dev.gieok.platform.person;

/** The person was erased and the keys destroyed. Not a failure: what still travels for that person ends as erased. */
public class ErasedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ErasedException() {
        super("person erased");
    }
}
