// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.label;

import java.util.Arrays;
import java.util.Optional;

/** What dominates a film, in the coarse classes of the published observations. */
public enum SeiLabel {
  NAF_RICH("NaF_rich", Family.FLUORIDE, "NaF-rich"),
  NAF_NA2O("NaF_Na2O", Family.FLUORIDE, "NaF and Na2O"),
  NAF_S_RICH("NaF_S_rich", Family.FLUORIDE, "NaF with sulfur species"),
  NAF_BO("NaF_BO", Family.FLUORIDE, "NaF with B-O species"),
  NAF_NABR("NaF_NaBr", Family.FLUORIDE, "NaF with another halide"),
  NAF_ALLOY("NaF_alloy", Family.FLUORIDE, "NaF with an alloy or metal"),
  NAF_CARBONATE("NaF_carbonate", Family.MIXED, "NaF beside carbonates"),
  ORGANIC_CARBONATE("organic_carbonate", Family.ORGANIC, "sodium carbonates and alkyl carbonates"),
  ORGANIC_ETHER("organic_ether", Family.ORGANIC, "alkoxides of ethers"),
  POLYMER_CARBONATE("polymer_carbonate", Family.ORGANIC, "polymerised carbonate"),
  SULFUR_ORGANIC("sulfur_organic", Family.ORGANIC, "sulfur compounds"),
  BO_OXALATE("B-O_oxalate", Family.OTHER, "B-O species with oxalate"),
  BO_HYDRIDE("B-O_hydride", Family.OTHER, "B-O species and hydride"),
  NACL_ALLOY("NaCl_alloy", Family.OTHER, "a halide with an alloy or metal"),
  ANION_RESIDUE("anion_residue", Family.OTHER, "fragments of the anion");

  /** The coarsest classes. */
  public enum Family {
    FLUORIDE,
    /** Fluoride beside carbonates. */
    MIXED,
    ORGANIC,
    OTHER;

    /** The word of the score. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private final String code;
  private final Family family;
  private final String words;

  SeiLabel(String code, Family family, String words) {
    this.code = code;
    this.family = family;
    this.words = words;
  }

  /** The word of the data files. */
  public String code() {
    return code;
  }

  /** The family. */
  public Family family() {
    return family;
  }

  /** What it means. */
  public String words() {
    return words;
  }

  /** Whether fluoride is among the main products. */
  public boolean isFluorideRich() {
    return family == Family.FLUORIDE || family == Family.MIXED;
  }

  /** Whether carbonates or polymerised carbonates dominate. */
  public boolean isCarbonateDominated() {
    return this == ORGANIC_CARBONATE || this == POLYMER_CARBONATE;
  }

  /** The label of a word of the data files. */
  public static Optional<SeiLabel> of(String code) {
    return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
  }

  /** Every word. */
  public static String codes() {
    return String.join(", ", Arrays.stream(values()).map(SeiLabel::code).toList());
  }
}
