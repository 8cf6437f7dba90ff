// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.compound.StructureFiles.Structure;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.io.MDLV2000Writer;
import org.openscience.cdk.layout.StructureDiagramGenerator;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmilesParser;

/** Structures as the text of a structure-data file; aromatic rings are written as Kekulé rings. */
final class SdfText {
  private static final String END = "$$$$\n";

  private SdfText() {}

  static String of(List<Structure> structures) throws StructureException {
    StringBuilder text = new StringBuilder();
    for (Structure structure : structures) {
      text.append(structure(structure));
      for (Map.Entry<String, String> field : structure.fields().entrySet()) {
        String value = withoutEmptyLines(field.getValue());
        if (!value.isEmpty()) {
          text.append("> <").append(name(field.getKey())).append(">\n").append(value);
          text.append("\n\n");
        }
      }
      text.append(END);
    }
    return text.toString();
  }

  private static String structure(Structure structure) throws StructureException {
    StringWriter text = new StringWriter();
    try (MDLV2000Writer writer = new MDLV2000Writer(text)) {
      IAtomContainer molecule =
          new SmilesParser(SilentChemObjectBuilder.getInstance()).parseSmiles(structure.smiles());
      new StructureDiagramGenerator().generateCoordinates(molecule);
      molecule.setTitle(structure.title().replaceAll("\\s+", " ").strip());
      writer.writeMolecule(molecule);
    } catch (CDKException | IOException e) {
      throw new StructureException(structure.title() + " cannot be written: " + e.getMessage(), e);
    } catch (Exception e) {
      throw new StructureException(structure.title() + " cannot be drawn: " + e.getMessage(), e);
    }
    return text.toString();
  }

  /** An empty line ends a value, so there can be none in it. */
  private static String withoutEmptyLines(String value) {
    return value.strip().replaceAll("\\R(\\s*\\R)*", "\n");
  }

  private static String name(String field) {
    return field.replaceAll("[<>\\r\\n]", " ");
  }
}
