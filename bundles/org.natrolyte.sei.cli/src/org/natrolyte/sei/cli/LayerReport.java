// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.document.JsonOutput;
import org.natrolyte.model.compound.Formula;
import org.natrolyte.sei.conversion.Conversion;
import org.natrolyte.sei.conversion.ConversionChemistry;

/** What sodium makes of inorganic layers. */
final class LayerReport {
  private final ConversionChemistry chemistry;

  LayerReport(ConversionChemistry chemistry) {
    this.chemistry = chemistry;
  }

  void print(List<String> layers, boolean json, PrintStream out) throws IOException {
    List<Conversion> conversions = new ArrayList<>();
    for (String layer : layers) {
      conversions.add(read(layer.strip()));
    }
    if (json) {
      write(conversions, out);
    } else {
      conversions.forEach(c -> out.println(c.equation() + "   (" + c.verdict() + ")"));
    }
  }

  private Conversion read(String layer) {
    return Formula.parse(layer)
        .flatMap(formula -> chemistry.of(layer, formula))
        .orElseThrow(() ->
            new InputException(
                "--layer %s: a compound of one metal with F, Cl, Br, I, O, S, Se, Te or N is expected,"
                        .formatted(layer)
                    + " such as NiF2, SnO2, BiOCl, MoS2 or VN."));
  }

  private static void write(List<Conversion> conversions, PrintStream out) throws IOException {
    try (JsonOutput json = new JsonOutput(out)) {
      json.object();
      json.array("layers");
      for (Conversion conversion : conversions) {
        json.object();
        json.member("compound", conversion.compound());
        json.member("reacts", conversion.reacts());
        json.member("equation", conversion.equation());
        json.member("potential_V", conversion.potential().orElse(Double.NaN));
        json.member("verdict", conversion.verdict());
        json.endObject();
      }
      json.endArray();
      json.endObject();
    }
  }
}
