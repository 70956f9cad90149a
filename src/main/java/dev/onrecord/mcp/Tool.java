package dev.onrecord.mcp;

/// A tool that agents may call.
interface Tool {
  /// The name of the tool and of its description file.
  String name();

  /// Runs the tool.
  ///
  /// @throws ToolError if the arguments are wrong
  ToolOutput call(Arguments arguments, Links links);
}
