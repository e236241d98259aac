package dev.gieok.platform.person;

import java.security.Provider;
import java.security.Security;
import java.util.List;
import org.conscrypt.Conscrypt;

/**
 * AES-GCM from BoringSSL, by Conscrypt. The JDK's own is quick only where the optimising compiler runs, and the
 * standalone system does without that: there it takes fifteen times as long, and every event is sealed and opened at
 * each hop. TLS, random numbers and all else stay the JDK's.
 */
final class NativeCipher {
    private static final String NAME = "GieokConscrypt";
    private static final String WANTED = "Cipher.AES/GCM/NoPadding";

    private NativeCipher() {}

    /** Puts it first in this process, once; where there is no native library for the machine, the JDK's cipher stays. */
    static void install() {
        if (Security.getProvider(NAME) != null || !Conscrypt.isAvailable()) {
            return;
        }
        Provider provider = Conscrypt.newProvider(NAME);
        for (Object service : List.copyOf(provider.keySet())) {
            if (!service.equals(WANTED)) {
                provider.remove(service);
            }
        }
        Security.insertProviderAt(provider, 1);
    }
}
