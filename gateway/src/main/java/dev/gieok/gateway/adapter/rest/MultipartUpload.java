package dev.gieok.gateway.adapter.rest;

import dev.gieok.gateway.media.Upload;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.FileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.RequestContext;

/** Reads multipart/form-data as a stream, part after part, and never keeps a file. */
final class MultipartUpload implements Upload {
    private static final int LARGEST_FIELD = 4096;

    private final FileItemInputIterator parts;
    private final FileItemInput file;
    private final Map<String, String> fields;
    private final SortedSet<String> known;

    private MultipartUpload(
            FileItemInputIterator parts, FileItemInput file, Map<String, String> fields, SortedSet<String> known) {
        this.parts = parts;
        this.file = file;
        this.fields = fields;
        this.known = known;
    }

    /** Reads up to the beginning of the file. @param names of the fields that there may be beside it */
    static Upload read(String contentType, InputStream body, String... names) {
        SortedSet<String> known = new TreeSet<>(List.of(names));
        Map<String, String> fields = new HashMap<>();
        try {
            FileItemInputIterator parts = new Streaming().getItemIterator(new Request(contentType, body));
            while (parts.hasNext()) {
                FileItemInput part = parts.next();
                if ("file".equals(part.getFieldName())) {
                    return new MultipartUpload(parts, part, fields, known);
                }
                keep(part, fields, known);
            }
        } catch (IOException e) {
            throw broken();
        }
        throw Refusal.of(ProblemCode.INVALID_UPLOAD, "Send the file as a part named `file`.");
    }

    @Override
    public String fileName() {
        return file.getName() == null ? "" : file.getName();
    }

    @Override
    public InputStream file() {
        try {
            return file.getInputStream();
        } catch (IOException e) {
            throw broken();
        }
    }

    @Override
    public Optional<String> field(String name) {
        try {
            while (parts.hasNext()) {
                FileItemInput part = parts.next();
                if ("file".equals(part.getFieldName())) {
                    throw Refusal.of(ProblemCode.INVALID_UPLOAD, "Send one file at a time.");
                }
                keep(part, fields, known);
            }
        } catch (IOException e) {
            throw broken();
        }
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
    }

    private static void keep(FileItemInput part, Map<String, String> fields, SortedSet<String> known)
            throws IOException {
        if (!part.isFormField()) {
            throw Refusal.of(ProblemCode.INVALID_UPLOAD, "Send the file as a part named `file`, and no other file.");
        }
        if (!known.contains(String.valueOf(part.getFieldName()))) {
            throw Refusal.of(
                    ProblemCode.UNKNOWN_FIELD,
                    "The form has a field that this call does not know. Known are: file, " + String.join(", ", known)
                            + ".");
        }
        byte[] value = part.getInputStream().readNBytes(LARGEST_FIELD + 1);
        if (value.length > LARGEST_FIELD) {
            throw Refusal.of(ProblemCode.INVALID_UPLOAD, "A field beside the file is too long.");
        }
        fields.put(String.valueOf(part.getFieldName()), new String(value, StandardCharsets.UTF_8));
    }

    private static Refusal broken() {
        return Refusal.of(ProblemCode.INVALID_UPLOAD, "The multipart form is malformed or broke off. Send it again.");
    }

    /** Only the streaming half of the library is used; the other half keeps files. */
    private static final class Streaming
            extends AbstractFileUpload<RequestContext, DiskFileItem, FileItemFactory<DiskFileItem>> {
        Streaming() {
            setHeaderCharset(StandardCharsets.UTF_8);
        }

        @Override
        public FileItemInputIterator getItemIterator(RequestContext request) throws IOException {
            return super.getItemIterator(request);
        }

        @Override
        public Map<String, List<DiskFileItem>> parseParameterMap(RequestContext request) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<DiskFileItem> parseRequest(RequestContext request) {
            throw new UnsupportedOperationException();
        }
    }

    private record Request(String contentType, InputStream body) implements RequestContext {
        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public long getContentLength() {
            return -1;
        }

        @Override
        public String getContentType() {
            return contentType;
        }

        @Override
        public InputStream getInputStream() {
            return body;
        }

        @Override
        public boolean isMultipartRelated() {
            return false;
        }
    }
}
