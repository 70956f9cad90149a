package dev.onrecord.ingest;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.onrecord.domain.article.Submission;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Tables with a header row and an article in each row (RFC 4180): with commas, semicolons or tabs,
/// as the header has them. Rows stream by: only one is in memory.
///
/// What the columns are called, [MetadataFields] tells.
final class Csv implements Format {
  private static final int MAX_HEADER = 64 << 10;
  private static final int MAX_ROW = 4 << 20;

  /// So many columns, of so many characters each, are named where none is a text.
  private static final int MOST_NAMED = 30;

  private static final String DELIMITERS = ",;\t";

  /// A table that begins with so many rows that are no articles is no table of articles.
  private static final int MOST_REFUSED = 1_000;

  @Override
  public String mediaType() {
    return "text/csv";
  }

  /// By its name alone: a story has commas too.
  @Override
  public boolean matches(Start start) {
    return start.isNamed(".csv", ".tsv");
  }

  @Override
  public void read(Document document, Parts parts, ArticleSink sink)
      throws UnreadableException, IOException {
    Object version = document.content().version();
    try (InputStream in = Utf8.open(document)) {
      CsvRows rows = new CsvRows(in);
      byte[] header =
          rows.next(',', MAX_HEADER)
              .filter(row -> row.length <= MAX_HEADER)
              .orElseThrow(
                  () ->
                      new UnreadableException(
                          "it has no header: its first row must name its columns"));
      char delimiter = delimiter(header);
      new Table(document, header, delimiter, sink).read(rows);
    }
    Bytes.refuseIfChanged(document, version);
  }

  /// The one that parts the header so that a column is a text, and into the most columns.
  private static char delimiter(byte[] header) throws UnreadableException {
    return DELIMITERS
        .chars()
        .mapToObj(delimiter -> (char) delimiter)
        .max(
            Comparator.comparing((Character delimiter) -> hasText(header, delimiter))
                .thenComparingInt(delimiter -> columns(header, delimiter).size()))
        .orElseThrow();
  }

  private static boolean hasText(byte[] header, char delimiter) {
    return columns(header, delimiter).stream().anyMatch(MetadataFields::isText);
  }

  private static List<String> columns(byte[] header, char delimiter) {
    try {
      return values(header, delimiter);
    } catch (UnreadableException e) {
      return List.of();
    }
  }

  /// @throws UnreadableException if it is no row
  private static List<String> values(byte[] row, char delimiter) throws UnreadableException {
    String text = TextReader.decode(row, 0, StandardCharsets.UTF_8);
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .commentStrategy(CommentStrategy.NONE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text)) {
      List<CsvRecord> records = reader.stream().toList();
      if (records.size() != 1) {
        throw new UnreadableException(
            "it is %d rows: its lines must end as those of the others do"
                .formatted(records.size()));
      }
      return records.getFirst().getFields();
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot fail to be read", e);
    } catch (CsvParseException e) {
      throw new UnreadableException(
          "it is no row of CSV (%s); a value with quotes in it stands in quotes, its own doubled"
              .formatted(String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
    }
  }

  private static final class Table {
    private final Document document;
    private final byte[] header;
    private final char delimiter;
    private final List<String> columns;
    private final PartNames names;
    private final ArticleSink sink;
    private int articles;
    private int refused;

    Table(Document document, byte[] header, char delimiter, ArticleSink sink)
        throws UnreadableException {
      this.document = document;
      this.header = header;
      this.delimiter = delimiter;
      this.columns = values(header, delimiter);
      this.names = new PartNames(document.origin() + "#");
      this.sink = sink;
      if (columns.stream().noneMatch(MetadataFields::isText)) {
        throw new UnreadableException(
            "its columns are %s; one must be the text: %s"
                .formatted(named(columns), MetadataFields.textNames()));
      }
    }

    private static String named(List<String> columns) {
      return columns.stream()
              .limit(MOST_NAMED)
              .map(name -> name.substring(0, Math.min(name.length(), MOST_NAMED)))
              .collect(Collectors.joining(", "))
          + (columns.size() > MOST_NAMED
              ? " and %d more".formatted(columns.size() - MOST_NAMED)
              : "");
    }

    void read(CsvRows rows) throws UnreadableException, IOException {
      Optional<byte[]> row = rows.next(delimiter, MAX_ROW);
      if (row.isEmpty()) {
        throw new UnreadableException("it has no rows under its header");
      }
      for (long number = 1; row.isPresent(); number++) {
        Optional<byte[]> next = rows.next(delimiter, MAX_ROW);
        // A row that was stored by itself, with its header, keeps the origin that it got.
        boolean isStored = number == 1 && next.isEmpty() && document.isStoredPart();
        read(row.get(), number, isStored);
        row = next;
      }
    }

    private void read(byte[] row, long number, boolean isStored) throws UnreadableException {
      MetadataFields fields;
      String text;
      try {
        fields = fields(row);
        text = fields.text();
      } catch (UnreadableException e) {
        refused(isStored ? document.origin() : names.at(number), e);
        return;
      }
      articles++;
      String origin = isStored ? document.origin() : names.of(fields.id(), number);
      byte[] source = new byte[header.length + row.length];
      System.arraycopy(header, 0, source, 0, header.length);
      System.arraycopy(row, 0, source, header.length, row.length);
      var stated = isStored ? document.stated() : document.statedOfParts();
      sink.article(new Submission(source, "text/csv", origin, stated.or(fields.metadata())), text);
    }

    private MetadataFields fields(byte[] row) throws UnreadableException {
      if (row.length > MAX_ROW) {
        throw new UnreadableException(
            "it has more than %,d bytes: a quote in it may not be closed".formatted(MAX_ROW));
      }
      List<String> values = values(row, delimiter);
      if (values.size() > columns.size()) {
        throw new UnreadableException(
            "it has %d values for %d columns; put a value that has the delimiter in it in quotes"
                .formatted(values.size(), columns.size()));
      }
      MetadataFields fields = new MetadataFields("CSV column");
      for (int i = 0; i < values.size(); i++) {
        if (MetadataFields.isKnown(columns.get(i))) {
          fields.put(columns.get(i), List.of(values.get(i)));
        }
      }
      return fields;
    }

    private void refused(String origin, UnreadableException e) throws UnreadableException {
      sink.refused(origin, e.reason());
      refused++;
      if (articles == 0 && refused == MOST_REFUSED) {
        throw new UnreadableException("its first %,d rows are no articles".formatted(MOST_REFUSED));
      }
    }
  }
}
