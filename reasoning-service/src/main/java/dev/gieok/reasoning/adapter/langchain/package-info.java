/** Language models through LangChain4j: OpenAI-compatible endpoints and Ollama. */
@NullMarked
package dev.gieok.reasoning.adapter.langchain;

import org.jspecify.annotations.NullMarked;
