package dev.onrecord.eval.measure;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// A table of numbers for the terminal.
///
/// @param title heading of the first column
/// @param columns headings of the other columns
/// @param rows each has a cell for each of `columns`
public record Table(String title, List<String> columns, List<Row> rows) {
  private static final String GAP = "  ";

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "row '%s' must have %d cells, got %d"
                .formatted(row.name(), columns.size(), row.cells().size()));
      }
    }
  }

  /// A row and its name.
  public record Row(String name, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// Prints the table, names aligned to the left and cells to the right, then an empty line.
  public void print(PrintWriter out) {
    List<Row> all = new ArrayList<>();
    all.add(new Row(title, columns));
    all.addAll(rows);
    int first = all.stream().mapToInt(row -> row.name().length()).max().orElseThrow();
    int[] widths =
        IntStream.range(0, columns.size())
            .map(c -> all.stream().mapToInt(row -> row.cells().get(c).length()).max().orElseThrow())
            .toArray();
    for (Row row : all) {
      StringBuilder line = new StringBuilder(row.name());
      line.repeat(' ', first - row.name().length());
      for (int c = 0; c < widths.length; c++) {
        String cell = row.cells().get(c);
        line.append(GAP).repeat(' ', widths[c] - cell.length()).append(cell);
      }
      out.println(line.toString().stripTrailing());
    }
    out.println();
    out.flush();
  }

  /// A number in [0, 1] with three decimals and no leading zero, such as `.755`; `-` for `NaN`.
  public static String share(double value) {
    String decimal = decimal(value, 3);
    return decimal.startsWith("0.") ? decimal.substring(1) : decimal;
  }

  /// A number with a fixed number of decimals; `-` for `NaN`.
  public static String decimal(double value, int decimals) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }
}
