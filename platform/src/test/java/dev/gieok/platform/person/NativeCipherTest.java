package dev.gieok.platform.person;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.lang.reflect.Field;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Security;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;

class NativeCipherTest {
    private static final String NAME = "Conscrypt";

    @Test
    void isUsedForSealingAndRandomNumbersAndForNothingElse() throws GeneralSecurityException {
        NativeCipher.install();
        NativeCipher.install();

        Provider ours = Cipher.getInstance("AES/GCM/NoPadding").getProvider();
        assertEquals(NAME, ours.getName());
        assertEquals(
                Set.of("AES/GCM/NoPadding", "SHA1PRNG"),
                ours.getServices().stream().map(Provider.Service::getAlgorithm).collect(Collectors.toSet()));
        assertEquals(ours, new SecureRandom().getProvider());
        assertNotEquals(ours, SSLContext.getDefault().getProvider());
    }

    /** Each would cost a tenth of a megabyte, and every request has a thread of its own. */
    @Test
    void tinkMakesNoProviderOfItsOwn() throws Exception {
        NativeCipher.install();
        Field local = com.google.crypto.tink.internal.Random.class.getDeclaredField("localRandom");
        local.setAccessible(true);
        FutureTask<Provider> task = new FutureTask<>(() -> {
            com.google.crypto.tink.internal.Random.randBytes(1);
            return ((SecureRandom) ((ThreadLocal<?>) local.get(null)).get()).getProvider();
        });
        Thread.ofVirtual().start(task);

        assertSame(Security.getProvider(NAME), task.get());
    }

    @Test
    void opensWhatTheCipherOfTheJdkSealedAndTheOtherWayRound() throws Exception {
        AeadConfig.register();
        KeysetHandle keys = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        byte[] clear = new byte[5000];
        new Random(7).nextBytes(clear);
        byte[] context = {1, 2, 3};

        Security.removeProvider(NAME);
        byte[] byJdk = onItsOwnThread(() -> aead(keys).encrypt(clear, context));
        NativeCipher.install();
        assertArrayEquals(clear, onItsOwnThread(() -> aead(keys).decrypt(byJdk, context)));
        byte[] byUs = onItsOwnThread(() -> aead(keys).encrypt(clear, context));
        Security.removeProvider(NAME);
        assertArrayEquals(clear, onItsOwnThread(() -> aead(keys).decrypt(byUs, context)));

        NativeCipher.install();
        byUs[byUs.length - 1] ^= 1;
        assertThrows(
                ExecutionException.class, () -> onItsOwnThread(() -> aead(keys).decrypt(byUs, context)));
    }

    private static Aead aead(KeysetHandle keys) throws GeneralSecurityException {
        return keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** Tink keeps the cipher that a thread began with. */
    private static byte[] onItsOwnThread(Callable<byte[]> work) throws Exception {
        FutureTask<byte[]> task = new FutureTask<>(work);
        Thread.ofPlatform().start(task);
        return task.get();
    }
}
