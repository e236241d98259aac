package dev.gieok.contracts.http;

import java.util.List;

/**
 * Nodes and edges.
 */
public record Graph(List<GraphNode> nodes, List<GraphEdge> edges) {}
