package dev.onrecord.ingest.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The day that is written is the day; what leaves room for doubt is none.
final class DatesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-05-03",
        " 2024-05-03\n",
        "2024-05-03T23:59:59Z",
        "2024-05-03T23:59:59.123456+05:30",
        "2024-05-03T00:10-0800",
        "2024-05-03 23:59:59 UTC",
        "2024-05-03t10",
        "2024-05-03Z",
        "2024-05-03+01:00",
        "2024/05/03",
        "2024/5/3",
        "20240503",
        "20240503T101500Z",
        "Fri, 03 May 2024 23:10:00 GMT",
        "Fri, 3 May 2024 23:10 +0200",
        "3 May 24 01:10:00 EST",
        "Fri,03 May 2024 23:10:00 -0000 (comment)",
        "Friday, 03-May-24 23:10:00 PDT",
        "3 May 2024",
        "fri, 03 may 2024 1:10:00 Z",
      })
  void theDayIsTheOneThatIsWritten(String text) {
    assertThat(Dates.day(text)).contains(LocalDate.of(2024, 5, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2024",
        "2024-05",
        "05/03/2024",
        "03.05.2024",
        "2024-13-01",
        "2023-02-29",
        "2024-5-3",
        "31 Jun 2024 10:00:00 GMT",
        "3 Mai 2024",
        "3 Mayonnaise 2024",
        "202405031",
        "0000-01-01",
        "1714770000",
        "2024-05-03 and 2024-05-04",
      })
  void whatStatesNoDayIsNone(String text) {
    assertThat(Dates.day(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sept", "sep", "September"})
  void monthsAreNamedInEnglishWhateverTheMachineSpeaks(String month) {
    assertThat(Dates.day("1 " + month + " 1998 00:00:00 GMT")).contains(LocalDate.of(1998, 9, 1));
  }
}
