// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.StructureDrawer;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.formulation.Component;

/** The sheet of the ingredients: a row an ingredient of a recipe, with its structure. */
final class XlsxIngredients {
  /** Pixels of a picture; it is shown at half its size, so that it is sharp on paper. */
  private static final int WIDTH = 360;

  private static final int HEIGHT = 220;
  private static final int STRUCTURE = 9;

  private final XSSFWorkbook book;
  private final Optional<StructureDrawer> drawer;
  private final Map<String, Optional<Integer>> pictures = new HashMap<>();

  /**
   * @param book the workbook
   * @param drawer draws the structures; empty for none
   */
  XlsxIngredients(XSSFWorkbook book, Optional<StructureDrawer> drawer) {
    this.book = book;
    this.drawer = drawer;
  }

  void write(List<ReportColumn> columns) {
    XlsxSheet sheet = new XlsxSheet(book, "Ingredients");
    sheet.head("Name", "Recipe", "Ingredient", "Role", "As written", "Formula");
    sheet.headCell("Molar mass (g/mol)").headCell("CAS number").headCell("SMILES");
    if (drawer.isPresent()) {
      sheet.headCell("Structure");
    }
    sheet.freeze(3, 1);
    for (ReportColumn column : columns) {
      column
          .result()
          .ifPresent(r ->
              r.request()
                  .formulation()
                  .components()
                  .forEach(component -> row(sheet, column, component)));
    }
    sheet.finish();
  }

  private void row(XlsxSheet sheet, ReportColumn column, Component component) {
    Compound compound = component.compound();
    sheet.row();
    sheet.text(column.name()).text(column.recipeText()).text(component.name());
    sheet.text(component.role().label()).text(component.amount().words());
    sheet.text(compound.formula()).number(compound.molarMass());
    sheet.text(compound.casNumber()).text(compound.smiles());
    picture(compound.smiles())
        .ifPresent(index -> sheet.picture(index, STRUCTURE, WIDTH / 2, HEIGHT / 2));
  }

  private Optional<Integer> picture(String smiles) {
    if (drawer.isEmpty() || smiles.isEmpty()) {
      return Optional.empty();
    }
    return pictures.computeIfAbsent(smiles, s -> drawn(drawer.get(), s));
  }

  /** A structure that cannot be drawn leaves its cell empty; its SMILES stands beside it. */
  private Optional<Integer> drawn(StructureDrawer structures, String smiles) {
    try {
      byte[] png = structures.png(smiles, WIDTH, HEIGHT);
      return Optional.of(book.addPicture(png, Workbook.PICTURE_TYPE_PNG));
    } catch (StructureException e) {
      return Optional.empty();
    }
  }
}
