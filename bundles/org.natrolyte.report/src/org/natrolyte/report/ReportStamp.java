// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * What made a report, and when.
 *
 * @param programVersion version of Natrolyte: {@code 0.1.0}
 * @param time when the report was made
 */
public record ReportStamp(String programVersion, OffsetDateTime time) {
  public ReportStamp {
    Objects.requireNonNull(programVersion, "programVersion");
    time = time.truncatedTo(ChronoUnit.SECONDS);
  }

  /** A report made now. */
  public static ReportStamp now(String programVersion, Clock clock) {
    return new ReportStamp(programVersion, OffsetDateTime.now(clock));
  }

  /** The program with its version: "Natrolyte 0.1.0". */
  public String program() {
    return "Natrolyte " + programVersion;
  }

  /** The time for people: "2026-03-01 14:05 +01:00". */
  public String readableTime() {
    String zone = time.getOffset().getTotalSeconds() == 0 ? "UTC" : time.getOffset().getId();
    return time.toLocalDate()
        + " "
        + time.toLocalTime().truncatedTo(ChronoUnit.MINUTES)
        + " "
        + zone;
  }
}
