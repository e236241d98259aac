package dev.gieok.platform.person;

import java.security.Provider;
import java.security.Security;
import java.util.List;
import java.util.Set;
import org.conscrypt.Conscrypt;

/**
 * AES-GCM from BoringSSL, by Conscrypt. The JDK's own is quick only where the optimising compiler runs, and the
 * standalone system does without that: there it takes fifteen times as long, and every event is sealed and opened at
 * each hop. Random numbers come from there too: Tink looks for a provider of Conscrypt's own name in every new thread,
 * and makes a whole one, a tenth of a megabyte, when it finds none that has them. TLS and all else stay the JDK's.
 */
final class NativeCipher {
    private static final String NAME = "Conscrypt";
    private static final Set<String> WANTED = Set.of("Cipher.AES/GCM/NoPadding", "SecureRandom.SHA1PRNG");

    private NativeCipher() {}

    /** Puts it first in this process, once; where there is no native library for the machine, the JDK's cipher stays. */
    static void install() {
        if (Security.getProvider(NAME) != null || !Conscrypt.isAvailable()) {
            return;
        }
        Provider provider = Conscrypt.newProvider(NAME);
        for (Object service : List.copyOf(provider.keySet())) {
            if (!WANTED.contains(service)) {
                provider.remove(service);
            }
        }
        Security.insertProviderAt(provider, 1);
    }
}
