// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalDouble;
import org.natrolyte.document.JsonOutput;
import org.natrolyte.orbitals.redox.RedoxMap;
import org.natrolyte.orbitals.study.SpeciesResult;

/** Structures with their orbitals as one JSON array. */
final class StructureJson {
  private StructureJson() {}

  static void write(List<StructureRun.Result> results, OutputStream out) {
    try (JsonOutput json = new JsonOutput(out)) {
      json.array();
      for (StructureRun.Result result : results) {
        json.object();
        json.member("smiles", result.smiles());
        if (result.species().isPresent()) {
          members(result.species().get(), json);
        } else {
          json.member("failed", result.reason());
        }
        json.endObject();
      }
      json.endArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void members(SpeciesResult species, JsonOutput json) throws IOException {
    json.member("method", species.method().id());
    json.member("engine", species.engine());
    json.member("charge", species.charge());
    json.member("energy_Eh", species.energy());
    number("homo_eV", species.homo(), json);
    number("lumo_eV", species.lumo(), json);
    number("gap_eV", species.gap(), json);
    number("homo_lowest_conformer_value_eV", species.homoLow(), json);
    number("homo_highest_conformer_value_eV", species.homoHigh(), json);
    OrbitalSitesJson.write("homo_atoms", species.homoSites(), json);
    OrbitalSitesJson.write("lumo_atoms", species.lumoSites(), json);
    number("dipole_D", species.dipole(), json);
    number("vip_eV", species.ionisation(), json);
    number("vea_eV", species.affinity(), json);
    number("oxidation_V_vs_Na", species.oxidationPotential(), json);
    number("reduction_V_vs_Na", species.reductionPotential(), json);
    json.member("oxidation_error_V", RedoxMap.OXIDATION.error());
    json.member("reduction_error_V", RedoxMap.REDUCTION.error());
    json.member("geometry", "GFN1-xTB minimum, " + species.how());
    json.member("minima", (long) species.minima());
    json.member("problems", species.problems());
    CalculationJson.geometry(species.geometry(), json);
  }

  private static void number(String name, OptionalDouble value, JsonOutput json)
      throws IOException {
    json.member(name, value.orElse(Double.NaN));
  }
}
