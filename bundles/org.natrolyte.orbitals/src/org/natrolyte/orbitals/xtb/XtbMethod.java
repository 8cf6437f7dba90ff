// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

/** The tight-binding methods that are built in. */
public enum XtbMethod {
  /**
   * Grimme, Bannwarth, Shushkov, J. Chem. Theory Comput. 2017, 13, 1989, <a
   * href="https://doi.org/10.1021/acs.jctc.7b00118">doi:10.1021/acs.jctc.7b00118</a>.
   */
  GFN1("GFN1-xTB", "gfn1"),
  /**
   * Bannwarth, Ehlert, Grimme, J. Chem. Theory Comput. 2019, 15, 1652, <a
   * href="https://doi.org/10.1021/acs.jctc.8b01176">doi:10.1021/acs.jctc.8b01176</a>.
   */
  GFN2("GFN2-xTB", "gfn2"),
  /**
   * The GFN1 variant for ionisation and electron attachment: Asgeirsson, Bauer, Grimme, Chem. Sci.
   * 2017, 8, 4879, <a href="https://doi.org/10.1039/C7SC00601B">doi:10.1039/C7SC00601B</a>.
   */
  IPEA1("IPEA1-xTB", "ipea1");

  private final String label;
  private final String id;

  XtbMethod(String label, String id) {
    this.label = label;
    this.id = id;
  }

  /** Name as papers print it, for example {@code GFN2-xTB}. */
  public String label() {
    return label;
  }

  /** Name in options and files, for example {@code gfn2}. */
  public String id() {
    return id;
  }
}
