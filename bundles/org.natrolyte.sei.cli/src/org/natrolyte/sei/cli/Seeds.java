// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.cli;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.natrolyte.cli.command.InputException;

/** Reads seeds: "1000:1010" for the ten from 1000 to 1009, "7", "1,5,9", and mixtures of these. */
final class Seeds {
  private static final int MOST = 10_000_000;

  private Seeds() {}

  static long[] parse(String text) {
    long[] seeds =
        Arrays.stream(text.split(",", -1)).flatMapToLong(part -> range(text, part)).toArray();
    if (Arrays.stream(seeds).distinct().count() != seeds.length) {
      throw new InputException("--seeds " + text + ": the same seed twice.");
    }
    return seeds;
  }

  private static LongStream range(String text, String part) {
    int colon = part.indexOf(':');
    if (colon < 0) {
      return LongStream.of(number(text, part));
    }
    long first = number(text, part.substring(0, colon));
    long end = number(text, part.substring(colon + 1));
    if (end <= first || end - first > MOST) {
      throw new InputException(
          "--seeds %s: FIRST:END holds the seeds from FIRST to before END, 1 to %,d of them."
              .formatted(text, MOST));
    }
    return LongStream.range(first, end);
  }

  private static long number(String text, String part) {
    try {
      long number = Long.parseLong(part.strip());
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw wrong(text, part, e);
    }
    throw wrong(text, part, null);
  }

  private static InputException wrong(String text, String part, Exception cause) {
    return new InputException(
        "--seeds %s: '%s' is no seed. Accepted: whole numbers from 0, as in 1000:1010 (the ten from 1000 to 1009), 7 or 1,5,9."
            .formatted(text, part),
        cause);
  }
}
