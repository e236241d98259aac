package dev.gieok.gateway.adapter.http;

import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;

/** Looks at a JSON body before it is parsed: not empty, not too large, and UTF-8. */
@Provider
public class BodyGuard implements ReaderInterceptor {
    private final BodyCheck check;

    public BodyGuard(BodyCheck check) {
        this.check = check;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (isJson(context.getMediaType())) {
            checkCharset(context.getMediaType());
            context.setInputStream(new ByteArrayInputStream(check.checked(context.getInputStream())));
        }
        return context.proceed();
    }

    private static boolean isJson(MediaType type) {
        String subtype = type.getSubtype().toLowerCase(Locale.ROOT);
        return subtype.equals("json") || subtype.endsWith("+json");
    }

    private static void checkCharset(MediaType type) {
        String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.replace("\"", "").equalsIgnoreCase("utf-8")) {
            throw Refusal.of(
                    ProblemCode.UNSUPPORTED_MEDIA_TYPE, "JSON travels as UTF-8, and the charset says otherwise.");
        }
    }
}
