// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.area.anodefree;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.Figure;

/** Capacity left against cycles: for the known efficiency, for the required one, and for marks. */
final class RetentionFigure {
  private static final int POINTS = 101;
  private static final double[] MARKS = {99.5, 99.9, 99.95};

  private final double lastCycle;
  private final double npRatio;

  RetentionFigure(double cycles, double npRatio) {
    this.lastCycle = 2 * cycles;
    this.npRatio = npRatio;
  }

  Figure of(Optional<CoulombicEfficiency> known, CoulombicEfficiency required) {
    List<Figure.Curve> curves = new ArrayList<>();
    known.ifPresent(e -> curves.add(curve("CE " + words(e), e)));
    curves.add(curve("required: CE " + words(required), required));
    for (double mark : MARKS) {
      CoulombicEfficiency efficiency = new CoulombicEfficiency(mark);
      if (known.filter(efficiency::equals).isEmpty()) {
        curves.add(curve("for comparison: CE " + words(efficiency), efficiency));
      }
    }
    return new Figure.Series(
        "retention",
        "Capacity left by the sodium inventory",
        new Axis("Cycle", "", false),
        new Axis("Capacity retained", "%", false),
        curves);
  }

  private Figure.Curve curve(String label, CoulombicEfficiency efficiency) {
    SodiumInventory inventory = new SodiumInventory(efficiency, npRatio);
    double[] x = new double[POINTS];
    double[] y = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      x[i] = lastCycle * i / (POINTS - 1);
      y[i] = 100 * inventory.retention(x[i]);
    }
    return new Figure.Curve(label, x, y);
  }

  private static String words(CoulombicEfficiency efficiency) {
    return BigDecimal.valueOf(efficiency.percent())
            .round(new MathContext(5))
            .stripTrailingZeros()
            .toPlainString()
        + " %";
  }
}
