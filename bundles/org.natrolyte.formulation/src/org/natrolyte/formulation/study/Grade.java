// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.study;

import java.util.ArrayList;
import java.util.List;

/**
 * How concentrated an electrolyte is, by the donor sites of its coordinating solvents for each
 * alkali cation.
 *
 * <p>A Na+ holds about six donor atoms: 5.85 O in 1 M NaPF6 in diglyme (H. Li et al., Energy
 * Environ. Sci. 2025, 18, 3887, doi 10.1039/d5ee00136f). With more than six there is free solvent;
 * with fewer, anions must enter the shell; with four or fewer no cation can be without them, which
 * is what makes a highly concentrated electrolyte (Y. Yamada and A. Yamada, J. Electrochem. Soc.
 * 2015, 162, A2406, doi 10.1149/2.0041514jes). The electrolytes that papers call highly
 * concentrated lie at 1.8 to 3: 5.2 M NaFSI in DME and 3.3 M NaFSI in trimethyl phosphate at 1.8, 4
 * M LiFSI in DME at 3.0; 1.7 M NaFSI in DME lies at 9.4. The thresholds are ours.
 *
 * <p>Where a study of speciation says what the cations touch, {@link Shell} decides instead.
 */
enum Grade {
  HIGHLY_CONCENTRATED("highly concentrated", 0, 4),
  MODERATELY_CONCENTRATED("moderately concentrated", 4, 6),
  DILUTE("dilute", 6, Double.POSITIVE_INFINITY),
  /** Free solvent, and yet most cations touch an anion; donor sites alone never tell. */
  WEAKLY_SOLVATING("weakly solvating", Double.NaN, Double.NaN);

  private final String words;
  private final double above;
  private final double upTo;

  Grade(String words, double above, double upTo) {
    this.words = words;
    this.above = above;
    this.upTo = upTo;
  }

  String words() {
    return words;
  }

  /** The grade of so many donor sites per cation. */
  static Grade of(double sitesPerCation) {
    for (Grade grade : values()) {
      if (sitesPerCation <= grade.upTo) {
        return grade;
      }
    }
    return DILUTE;
  }

  /** The other grades that a range touches. */
  List<Grade> othersIn(Range sitesPerCation) {
    List<Grade> others = new ArrayList<>();
    for (Grade grade : values()) {
      if (grade != this
          && sitesPerCation.low() <= grade.upTo
          && sitesPerCation.high() > grade.above) {
        others.add(grade);
      }
    }
    return others;
  }
}
