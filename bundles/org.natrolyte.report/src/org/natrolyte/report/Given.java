// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.natrolyte.model.study.Choice;
import org.natrolyte.model.study.Measurement;

/** What the user gave beside a recipe, in words. */
final class Given {
  private Given() {}

  /** The measurements: "density = 1.3912 ± 0.0005 (DMA 4100)". */
  static List<String> measurements(ReportColumn column) {
    List<String> texts = new ArrayList<>();
    for (Measurement measured : measured(column)) {
      StringBuilder text = new StringBuilder(measured.propertyId());
      if (!measured.subject().isEmpty()) {
        text.append(" of ").append(measured.subject());
      }
      text.append(" = ").append(Plain.number(measured.value()));
      if (measured.error() > 0) {
        text.append(" ± ").append(Plain.number(measured.error()));
      }
      if (!measured.note().isEmpty()) {
        text.append(" (").append(measured.note()).append(')');
      }
      texts.add(text.toString());
    }
    return texts;
  }

  private static List<Measurement> measured(ReportColumn column) {
    return column.result().map(r -> r.request().conditions().measurements()).orElse(List.of());
  }

  /** The parameters: "anodefree.capacity = 3", "orbitals.method = gfn2". */
  static List<String> parameters(ReportColumn column) {
    Map<String, Double> set =
        column.result().map(r -> r.request().parameters().set()).orElse(Map.of());
    return set.entrySet().stream()
        .map(e -> e.getKey() + " = " + value(column, e.getKey(), e.getValue()))
        .toList();
  }

  /** A choice by its keyword, where the study that takes it is there; else the number. */
  private static String value(ReportColumn column, String key, double value) {
    return column
        .result()
        .flatMap(r -> r.parameter(key))
        .flatMap(p -> p.choice(value))
        .map(Choice::id)
        .orElse(Plain.number(value));
  }
}
