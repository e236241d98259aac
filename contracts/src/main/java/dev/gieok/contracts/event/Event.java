package dev.gieok.contracts.event;

/** What happened, as it travels on Kafka: the data of a CloudEvent whose type is {@link EventType}. */
public sealed interface Event
        permits ChatRequested,
                RequestEncoded,
                AnswerCited,
                AnswerDelta,
                AnswerCompleted,
                AnswerFailed,
                ObservationAccepted,
                CandidatesExtracted,
                ObservationFailed,
                FactEdited,
                FactRestored,
                FactForgetRequested,
                SessionForgetRequested,
                SessionForgotten,
                FactVersioned,
                FactForgotten,
                ObservationDecided,
                FactEncoded,
                Projected,
                MediaUploaded,
                MediaForgotten,
                MediaTakenApart,
                MediaRejected,
                SegmentExtracted,
                SegmentPerceived {}
