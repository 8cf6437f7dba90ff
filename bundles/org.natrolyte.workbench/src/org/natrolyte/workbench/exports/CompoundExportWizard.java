// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.exports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.ui.IWorkbench;
import org.natrolyte.document.SafeFile;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.compound.StructureFiles;
import org.natrolyte.workbench.editor.DocumentInFront;
import org.natrolyte.workbench.engine.Engine;
import org.natrolyte.workbench.engine.RecipeState;
import org.natrolyte.workbench.exports.ExportPage.Item;

/** Writes compounds of the library, those of the document in front ticked, as structures. */
public final class CompoundExportWizard extends ExportWizard<Compound> {
  private static final List<String> ENDINGS = List.of("sdf");

  /** Made by the platform. */
  public CompoundExportWizard() {
    setWindowTitle("Export Compounds");
  }

  @Override
  ExportPage<Compound> page(IWorkbench of) {
    Set<String> used =
        DocumentInFront.of(of).map(e -> e.document().states()).orElse(List.of()).stream()
            .map(RecipeState::formulation)
            .flatMap(f -> f.stream())
            .flatMap(f -> f.components().stream())
            .map(c -> c.compound().id())
            .collect(Collectors.toSet());
    List<Item<Compound>> items =
        Engine.get().session().library().all().stream()
            .map(c -> new Item<>(c.id(), detail(c), used.contains(c.id()), c))
            .toList();
    return new ExportPage<>(
        "Compounds to a structure-data file",
        DocumentInFront.fileName(of) + " compounds",
        ENDINGS,
        items,
        "The library holds no compound.",
        CompoundExportWizard::remark);
  }

  private static String detail(Compound compound) {
    return compound.smiles().isEmpty() ? compound.name() + " (no structure)" : compound.name();
  }

  private static String remark(Path file, List<Compound> chosen) {
    String without =
        chosen.stream()
            .filter(c -> c.smiles().isEmpty())
            .map(Compound::id)
            .collect(Collectors.joining(", "));
    return without.isEmpty() ? "" : "Left out, because no structure is known: " + without + ".";
  }

  @Override
  SafeFile.Content content(Path file, List<Compound> chosen) throws IOException {
    StructureFiles files =
        Engine.get()
            .service(StructureFiles.class)
            .orElseThrow(() -> new IOException("nothing is installed that writes structures"));
    try {
      String text = files.write(CompoundExport.structures(chosen));
      return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (StructureException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
