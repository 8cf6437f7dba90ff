// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.amounts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.formulation.Formulation;

/**
 * A ratio of solvents with one part more.
 *
 * <p>The new part is as large as the least of the solvents': 1:1 becomes 1:1:1, 3:7 becomes 3:7:3.
 * So it is of the size of a solvent of this mixture in whatever numbers the ratio is written, and
 * never becomes the main one unasked. The others keep their ratio to each other. Whole numbers that
 * add up to a hundred are percentages, which they would not be with one more: they are written as
 * the smallest whole parts, 50:50 as 1:1:1, 70:30 as 7:3:3.
 *
 * @param ratio with the new part
 * @param part the new part
 * @param cut how the others' parts were and are written; empty where that is the same
 */
record WidenedRatio(String ratio, String part, String cut) {
  /** A ratio as papers print it. */
  static final Pattern RATIO = Pattern.compile("\\d+(?:\\.\\d+)?(?:\\s*:\\s*\\d+(?:\\.\\d+)?)+");

  private static final Pattern COLON = Pattern.compile("\\s*:\\s*");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * One part more.
   *
   * @param ratio as it is written
   * @param recipe which it stands in; the salt may have a part of it
   */
  static WidenedRatio of(String ratio, Formulation recipe) {
    List<BigDecimal> parts = COLON.splitAsStream(ratio).map(BigDecimal::new).toList();
    BigDecimal least = least(parts, recipe);
    Matcher colon = COLON.matcher(ratio);
    String sign = colon.find() ? colon.group() : ":";
    Optional<BigInteger> divisor = percentages(parts);
    String before =
        divisor
            .map(d -> String.join(sign, parts.stream().map(p -> plain(divided(p, d))).toList()))
            .orElse(ratio);
    String part = plain(divisor.map(d -> divided(least, d)).orElse(least));
    return new WidenedRatio(
        before + sign + part,
        part,
        before.equals(ratio) ? "" : " (" + ratio + " is now " + before + ")");
  }

  /** What was assumed for a compound, in words for the user. */
  String assumed(String name) {
    return part
        + (part.equals("1") ? " part of " + name + " was" : " parts of " + name + " were")
        + " assumed, as much as of the least solvent"
        + cut;
  }

  /** The least part of a solvent; a salt in the ratio does not count. */
  private static BigDecimal least(List<BigDecimal> parts, Formulation recipe) {
    Stream<BigDecimal> solvents =
        recipe.components().stream()
            .filter(Component::isLiquid)
            .map(c -> c.amount().value())
            .filter(v -> parts.stream().anyMatch(p -> p.compareTo(v) == 0));
    return solvents
        .min(BigDecimal::compareTo)
        .orElseGet(() -> parts.stream().min(BigDecimal::compareTo).orElseThrow());
  }

  /** The greatest common divisor of percentages; empty for parts that are none. */
  private static Optional<BigInteger> percentages(List<BigDecimal> parts) {
    boolean whole = parts.stream().allMatch(p -> p.stripTrailingZeros().scale() <= 0);
    BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return whole && sum.compareTo(HUNDRED) == 0
        ? parts.stream().map(BigDecimal::toBigInteger).reduce(BigInteger::gcd)
        : Optional.empty();
  }

  private static BigDecimal divided(BigDecimal part, BigInteger divisor) {
    return part.divide(new BigDecimal(divisor));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
