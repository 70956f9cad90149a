package dev.onrecord.mcp;

/// What a tool found.
///
/// @param view the record that is sent as structured content
/// @param text the same for a model to read
record ToolOutput(Object view, String text) {}
