package dev.gieok.contracts.event;

/** What had become of an observation in the memory that an export comes from, under ids of here. On `memory.commands.v1`. */
public record ObservationImported(ObservationDecided decided) implements Event {}
