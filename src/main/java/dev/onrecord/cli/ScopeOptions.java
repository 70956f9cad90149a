package dev.onrecord.cli;

import dev.onrecord.archive.Archive;
import dev.onrecord.archive.ScopeCheck;
import dev.onrecord.domain.IsoDay;
import dev.onrecord.domain.question.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Options that limit which articles are searched.
final class ScopeOptions {
  @Option(
      names = "--from",
      paramLabel = "DAY",
      description =
          "Search only articles published on this day or later, such as 2012-01-31. Articles"
              + " without a date are not searched.")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      description =
          "Search only articles published on this day or earlier. Articles without a date are not"
              + " searched.")
  private @Nullable String to;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description =
          "Search only articles of this outlet, spelled as in the articles. May be repeated.")
  private List<String> outlets = List.of();

  @Option(
      names = "--article",
      paramLabel = "ID",
      description = "Search only this article. May be repeated.")
  private List<String> articles = List.of();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /// The limits that the options state.
  ///
  /// @throws ParameterException if a day is wrong, or --from is after --to
  Scope scope() {
    Optional<LocalDate> first = day("--from", from);
    Optional<LocalDate> last = day("--to", to);
    IsoDay.objection("--from", first, "--to", last).ifPresent(this::refuse);
    return new Scope(Set.copyOf(articles), Set.copyOf(outlets), first, last);
  }

  /// The limits, checked against an archive.
  ///
  /// @throws ParameterException if the archive lacks an article or outlet
  Scope scopeOf(Archive archive) {
    Scope scope = scope();
    ScopeCheck.lackingArticle(archive, scope).ifPresent(lacking -> refuse("--article: " + lacking));
    ScopeCheck.lackingOutlet(archive, scope).ifPresent(lacking -> refuse("--outlet: " + lacking));
    return scope;
  }

  private Optional<LocalDate> day(String option, @Nullable String text) {
    Optional<LocalDate> day = Optional.ofNullable(text).flatMap(IsoDay::read);
    if (text != null && day.isEmpty()) {
      refuse("%s, got '%s'".formatted(IsoDay.objection(option), text));
    }
    return day;
  }

  private void refuse(String objection) {
    throw new ParameterException(spec.commandLine(), objection + ".");
  }
}
