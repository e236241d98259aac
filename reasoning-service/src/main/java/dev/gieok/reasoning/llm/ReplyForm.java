package dev.gieok.reasoning.llm;

/**
 * A JSON form that a reply is constrained to, where the engine can do that.
 *
 * @param schema a JSON Schema
 */
public record ReplyForm(String name, String schema) {}
