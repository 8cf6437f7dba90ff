// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.study.Citation;
import org.natrolyte.model.study.Parameter;
import org.natrolyte.model.study.StudyDescriptor;

/** Texts that JSON, a spreadsheet and a terminal can all hold: whole characters on one line. */
final class Texts {
  private Texts() {}

  static void check(StudyDescriptor study) {
    check(study.title());
    check(study.area());
    check(study.version());
    for (Citation citation : study.citations()) {
      check(citation.toString());
    }
    for (Property property : study.gives()) {
      check(property.label());
      check(property.unit());
      check(property.definition());
    }
    for (Parameter parameter : study.parameters()) {
      check(parameter.label());
      check(parameter.unit());
      check(parameter.definition());
      parameter.choices().forEach(c -> check(c.label()));
    }
  }

  static void check(Finding finding) {
    check(finding.subject());
    check(finding.provenance().method());
    finding.caveats().forEach(Texts::check);
    switch (finding.value()) {
      case Value.Unknown unknown -> check(unknown.reason());
      case Value.Failed failed -> check(failed.reason());
      case Value.Text text -> check(text.text());
      case Value.Known known -> check("");
    }
  }

  private static void check(String text) {
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
      assertTrue(!half, "half a character in: " + text);
      assertTrue(
          !Character.isISOControl(character), "a line break or control character in: " + text);
      i += Character.charCount(character);
    }
  }
}
