package dev.onrecord.cli;

import dev.onrecord.eval.set.QuestionSetFormat;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Converts the name of a format on the command line, in upper or lower case.
final class FormatConverter implements ITypeConverter<QuestionSetFormat> {
  @Override
  public QuestionSetFormat convert(String name) {
    return Arrays.stream(QuestionSetFormat.values())
        .filter(format -> format.toString().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "must be one of %s, got '%s'"
                        .formatted(Arrays.toString(QuestionSetFormat.values()), name)));
  }
}
