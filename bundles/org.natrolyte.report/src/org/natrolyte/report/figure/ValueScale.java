// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.report.Numbers;

/**
 * Values to places along a line: linear or logarithmic, with ticks at round numbers.
 *
 * @param low value at the start
 * @param high value at the end
 * @param logarithmic whether places go with the logarithm
 * @param start place of the low value
 * @param end place of the high value
 */
record ValueScale(double low, double high, boolean logarithmic, double start, double end) {
  private static final double[] STEPS = {1, 2, 2.5, 5, 10};

  /**
   * A scale over values, widened to round numbers.
   *
   * @param values what has to fit; those that are not finite, or not positive on a logarithmic
   *     axis, are passed over
   * @param fromZero whether the scale has to hold zero (bars)
   */
  static ValueScale over(Axis axis, double[] values, boolean fromZero, double start, double end) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      if (Double.isFinite(value) && !(axis.logarithmic() && value <= 0)) {
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
    }
    if (least > most) {
      least = axis.logarithmic() ? 1 : 0;
      most = axis.logarithmic() ? 10 : 1;
    }
    if (axis.logarithmic()) {
      double from = Math.pow(10, Math.floor(Math.log10(least) + 1e-9));
      double to = Math.pow(10, Math.ceil(Math.log10(most) - 1e-9));
      return new ValueScale(from, to > from ? to : from * 10, true, start, end);
    }
    if (fromZero) {
      least = Math.min(0, least);
      most = Math.max(0, most);
    }
    if (most - least < 1e-12 * Math.max(1, Math.abs(most))) {
      double around = most == 0 ? 1 : Math.abs(most) * 0.1;
      least -= around;
      most += around;
    }
    double step = step(most - least, Math.abs(end - start));
    return new ValueScale(
        Math.floor(least / step + 1e-9) * step,
        Math.ceil(most / step - 1e-9) * step,
        false,
        start,
        end);
  }

  /** The same values over other places. */
  ValueScale between(double from, double to) {
    return new ValueScale(low, high, logarithmic, from, to);
  }

  private static double step(double range, double pixels) {
    double wanted = range / Math.clamp(Math.round(pixels / 70), 2, 9);
    double power = Math.pow(10, Math.floor(Math.log10(wanted)));
    for (double step : STEPS) {
      if (step * power >= wanted * 0.999) {
        return step * power;
      }
    }
    return 10 * power;
  }

  /** The place of a value; values beyond the scale lie beyond its ends. */
  double at(double value) {
    double share =
        logarithmic ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
    return start + share * (end - start);
  }

  /** Whether a value can be drawn. */
  boolean holds(double value) {
    return Double.isFinite(value) && !(logarithmic && value <= 0);
  }

  /** Round values to be labelled. */
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    if (logarithmic) {
      int from = (int) Math.round(Math.log10(low));
      int to = (int) Math.round(Math.log10(high));
      int skip =
          Math.max(1, (int) Math.ceil((to - from) * 44 / Math.max(1, Math.abs(end - start))));
      for (int power = from; power <= to; power += skip) {
        ticks.add(Math.pow(10, power));
      }
      return ticks;
    }
    double step = step(high - low, Math.abs(end - start));
    for (int i = 0; low + i * step <= high + step * 1e-6; i++) {
      double tick = low + i * step;
      ticks.add(Math.abs(tick) < step * 1e-6 ? 0 : tick);
    }
    return ticks;
  }

  /** A tick's number, with as many decimals as its neighbours need. */
  String label(double tick) {
    if (logarithmic) {
      return Numbers.UNICODE.text(tick).replaceFirst("^1 × ", "");
    }
    if (Math.abs(tick) >= 1e6) {
      return Numbers.UNICODE.text(tick);
    }
    double step = step(high - low, Math.abs(end - start));
    int decimals = 0;
    while (decimals < 8
        && Math.abs(step * Math.pow(10, decimals) - Math.rint(step * Math.pow(10, decimals)))
            > 1e-6) {
      decimals++;
    }
    return String.format(java.util.Locale.ROOT, "%." + decimals + "f", tick).replace('-', '−');
  }

  /** The widest label of the ticks in pixels. */
  double labelWidth(double fontSize) {
    return ticks().stream().mapToDouble(t -> TextSize.width(label(t), fontSize)).max().orElse(0);
  }
}
