package dev.gieok.platform.engine;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** Whether an engine is on this machine, by its address. */
public final class Local {
    private Local() {}

    public static boolean is(URI url) {
        String host = url.getHost();
        if (host == null) {
            // So does `my_server` look to URI, and no host at all would be this machine to InetAddress.
            return false;
        }
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
