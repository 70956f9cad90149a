package dev.onrecord.web;

import dev.onrecord.Submissions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives tests an [ArchiveServer] over the five seeds: one for all classes, as nothing changes it.
final class SeedServer implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == ArchiveServer.class;
  }

  @Override
  public ArchiveServer resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return of(context);
  }

  static ArchiveServer of(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(SeedServer.class))
        .getOrComputeIfAbsent(
            SeedServer.class, key -> ArchiveServer.over(Submissions.seeds()), ArchiveServer.class);
  }
}
