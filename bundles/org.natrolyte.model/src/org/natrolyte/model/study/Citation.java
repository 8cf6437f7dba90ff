// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.study;

import java.util.Objects;

/**
 * A source.
 *
 * @param text authors, journal, year, volume, page
 * @param doi the DOI without its resolver; empty when there is none
 */
public record Citation(String text, String doi) {
  public Citation {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(doi, "doi");
  }

  @Override
  public String toString() {
    return doi.isEmpty() ? text : text + ", doi " + doi;
  }
}
