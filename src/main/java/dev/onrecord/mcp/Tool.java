package dev.onrecord.mcp;

/// A tool that agents may call.
interface Tool {
  /// The name by which it is called, and of the file that describes it.
  String name();

  /// Does what is asked.
  ///
  /// @throws ToolError if the arguments are wrong
  ToolOutput call(Arguments arguments, Links links);
}
