package dev.onrecord.mcp;

/// The result of a tool.
///
/// @param view the structured content
/// @param text the same as text for a model
record ToolOutput(Object view, String text) {}
