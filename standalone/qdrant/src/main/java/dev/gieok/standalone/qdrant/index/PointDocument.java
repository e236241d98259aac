package dev.gieok.standalone.qdrant.index;

import dev.gieok.standalone.qdrant.filter.Fields;
import dev.gieok.standalone.qdrant.filter.PayloadFields;
import dev.gieok.standalone.qdrant.point.Payloads;
import dev.gieok.standalone.qdrant.point.Point;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** A point as a Lucene document; built on the caller's thread, so that the one writer thread has little to do. */
record PointDocument(Point point, Term term, Document document) {

    static PointDocument of(Point point) {
        BytesRef id = point.key().bytes();
        Document document = new Document();
        document.add(new StringField(Fields.ID, id, Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.ID, id));
        document.add(new BinaryDocValuesField(Fields.PAYLOAD, Payloads.bytes(point.payload())));
        point.vectors()
                .forEach((name, vector) -> document.add(new BinaryDocValuesField(Fields.vector(name), vector.bytes())));
        PayloadFields.add(document, point.payload(), point.vectors().keySet());
        return new PointDocument(point, new Term(Fields.ID, id), document);
    }

    /** The document with the number of the operation that writes it; a retried batch numbers it again. */
    Document numbered(long version) {
        document.removeField(Fields.VERSION);
        document.add(new NumericDocValuesField(Fields.VERSION, version));
        return document;
    }
}
