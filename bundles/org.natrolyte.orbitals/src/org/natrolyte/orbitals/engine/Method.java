// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.engine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A level of theory. Numbers of different methods are never ranked together. */
public enum Method {
  GFN1("gfn1", "GFN1-xTB", "Grimme, Bannwarth, Shushkov 2017, 10.1021/acs.jctc.7b00118"),
  GFN2("gfn2", "GFN2-xTB", "Bannwarth, Ehlert, Grimme 2019, 10.1021/acs.jctc.8b01176"),
  IPEA1("ipea1", "IPEA1-xTB", "Ásgeirsson, Bauer, Grimme 2017, 10.1039/C7SC00601B"),
  PM7("pm7", "PM7", "Stewart 2013, 10.1007/s00894-012-1667-x"),
  PM6("pm6", "PM6", "Stewart 2007, 10.1007/s00894-007-0233-4"),
  B3LYP("b3lyp", "B3LYP/6-31G(d)", "Becke 1993, 10.1063/1.464913"),
  /** Whatever an imported file was computed with; its own words stand in the calculation. */
  IMPORTED("imported", "imported", "");

  private final String id;
  private final String label;
  private final String source;

  Method(String id, String label, String source) {
    this.id = id;
    this.label = label;
    this.source = source;
  }

  /** As it is written on the command line. */
  public String id() {
    return id;
  }

  /** As papers write it. */
  public String label() {
    return label;
  }

  /** Authors, year, DOI. */
  public String source() {
    return source;
  }

  /** The method of an id or a label, in any case; empty when there is none. */
  public static Optional<Method> of(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(m -> m != IMPORTED)
        .filter(m -> m.id.equals(wanted) || m.label.toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }

  /** What a user may ask for. */
  public static String accepted() {
    return Arrays.stream(values())
        .filter(m -> m != IMPORTED)
        .map(Method::id)
        .collect(Collectors.joining(", "));
  }
}
