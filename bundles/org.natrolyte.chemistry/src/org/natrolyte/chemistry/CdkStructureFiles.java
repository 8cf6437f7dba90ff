// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.compound.StructureFiles;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.io.iterator.IteratingSDFReader;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmiFlavor;
import org.openscience.cdk.smiles.SmilesGenerator;
import org.openscience.cdk.tools.manipulator.AtomContainerManipulator;
import org.osgi.service.component.annotations.Component;

/** Reads and writes files of structures with the Chemistry Development Kit. */
@Component(service = StructureFiles.class)
public final class CdkStructureFiles implements StructureFiles {
  private static final String END = "$$$$";

  @Override
  public List<Found> sdf(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    List<Found> found = new ArrayList<>();
    for (String record : records(text)) {
      found.add(read(record));
    }
    return found;
  }

  @Override
  public String write(List<Structure> structures) throws StructureException {
    return SdfText.of(structures);
  }

  /** Each record by itself, so that a wrong one does not hide the rest. */
  private static List<String> records(String text) {
    List<String> records = new ArrayList<>();
    StringBuilder record = new StringBuilder();
    for (String line : text.lines().toList()) {
      record.append(line).append('\n');
      if (line.strip().equals(END)) {
        records.add(record.toString());
        record.setLength(0);
      }
    }
    if (!record.toString().isBlank()) {
      records.add(record.append(END).append('\n').toString());
    }
    return records;
  }

  private static Found read(String record) {
    String title = record.lines().findFirst().orElse("").strip();
    try (IteratingSDFReader reader =
        new IteratingSDFReader(
            new java.io.StringReader(record), SilentChemObjectBuilder.getInstance())) {
      if (!reader.hasNext()) {
        return new Found(title, "", Map.of(), "not a structure in the MDL form");
      }
      IAtomContainer molecule = AtomContainerManipulator.suppressHydrogens(reader.next());
      if (molecule.isEmpty()) {
        return new Found(title, "", Map.of(), "it has no atoms");
      }
      String smiles =
          new SmilesGenerator(SmiFlavor.Isomeric | SmiFlavor.UseAromaticSymbols).create(molecule);
      Molecule.parse(smiles);
      return new Found(title, smiles, fields(molecule), "");
    } catch (CDKException | IOException | StructureException e) {
      return new Found(title, "", Map.of(), e.getMessage());
    }
  }

  private static Map<String, String> fields(IAtomContainer molecule) {
    Map<String, String> fields = new LinkedHashMap<>();
    molecule
        .getProperties()
        .forEach((name, value) -> {
          if (name instanceof String key && value != null && !key.startsWith("cdk:")) {
            fields.put(key, value.toString().strip());
          }
        });
    return fields;
  }
}
