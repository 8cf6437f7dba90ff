// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.natrolyte.document.JsonOutput;
import org.natrolyte.orbitals.engine.Calculation;
import org.natrolyte.orbitals.structure.Elements;
import org.natrolyte.orbitals.structure.Geometry;

/** Calculations as one JSON array, an object a file. */
final class CalculationJson {
  private CalculationJson() {}

  /**
   * Writes results.
   *
   * @param moved whether the geometry is another than that of the file
   */
  static void write(List<FileResult> results, boolean moved, OutputStream out) {
    try (JsonOutput json = new JsonOutput(out)) {
      json.array();
      for (FileResult result : results) {
        json.object();
        json.member("file", result.file());
        json.member("method", result.method());
        if (result.calculation().isPresent()) {
          members(result.calculation().get(), moved, json);
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

  private static void members(Calculation calculation, boolean moved, JsonOutput json)
      throws IOException {
    json.member("engine", calculation.engine());
    json.member("charge", calculation.charge());
    json.member("energy_Eh", calculation.energyHartree().orElse(Double.NaN));
    json.member("homo_eV", frontier(calculation, true));
    json.member("lumo_eV", frontier(calculation, false));
    if (calculation.shares().isPresent()) {
      OrbitalSitesJson.writeShares("homo_atoms", calculation.shares().get().homo(), json);
      OrbitalSitesJson.writeShares("lumo_atoms", calculation.shares().get().lumo(), json);
    }
    if (calculation.ionisation().isPresent()) {
      json.member("vip_eV", calculation.ionisation().get().potential());
      json.member("vea_eV", calculation.ionisation().get().affinity());
    }
    json.member("dipole_D", calculation.dipoleDebye().orElse(Double.NaN));
    numbers("charges", calculation.charges(), json);
    if (!calculation.gradient().isEmpty()) {
      json.array("gradient_Eh_bohr");
      for (int i = 0; i < calculation.gradient().size(); i += 3) {
        json.array();
        for (int k = 0; k < 3; k++) {
          json.item(calculation.gradient().get(i + k));
        }
        json.endArray();
      }
      json.endArray();
    }
    if (moved) {
      geometry(calculation.geometry(), json);
    }
    if (!calculation.remarks().isEmpty()) {
      json.member("remarks", calculation.remarks());
    }
  }

  private static double frontier(Calculation calculation, boolean homo) {
    return calculation.frontier().map(f -> homo ? f.homo() : f.lumo()).orElse(Double.NaN);
  }

  private static void numbers(String name, List<Double> values, JsonOutput json)
      throws IOException {
    json.array(name);
    for (double value : values) {
      json.item(value);
    }
    json.endArray();
  }

  static void geometry(Geometry geometry, JsonOutput json) throws IOException {
    int[] elements = geometry.atomicNumbers();
    double[] bohr = geometry.coordinatesBohr();
    json.array("symbols");
    for (int element : elements) {
      json.item(Elements.symbol(element));
    }
    json.endArray();
    json.array("xyz_angstrom");
    for (int i = 0; i < elements.length; i++) {
      json.array();
      for (int k = 0; k < 3; k++) {
        json.item(bohr[3 * i + k] * Elements.BOHR_ANGSTROM);
      }
      json.endArray();
    }
    json.endArray();
  }
}
