// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.figure.FilmLayers;
import org.natrolyte.model.figure.StackedBars;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.sei.species.DataTable;

@DisplayName("The colours of the film's materials")
class MaterialColoursTest {
  @Test
  @DisplayName("every material of the table has a place of its own")
  void places() {
    List<DataTable.Row> groups = DataTable.bundled("groups.csv").rows();
    assertEquals(
        IntStream.range(0, groups.size()).boxed().toList(),
        groups.stream().map(r -> r.count("colour_place")).sorted().toList());
    assertEquals(groups.size(), new HashSet<>(GroupNames.colourOrder()).size());
  }

  /** Eight colours there are; the ninth material is told apart by its filling. */
  @Test
  @DisplayName("what films of PF6- and FSI- are mostly made of differs in colour, not only filling")
  void plainColours() {
    Set<String> plain = new HashSet<>(GroupNames.colourOrder().subList(0, 8));
    assertTrue(
        plain.containsAll(
            Set.of("NaF", "Na2O", "Na2CO3", "ROCO2Na", "RONa", "SOx", "PxOyFz", "polymer")),
        plain.toString());
  }

  @Test
  @DisplayName("a film in carbonates and one in an ether bring the same order to all their figures")
  void sameOrder() throws Exception {
    for (StudyInput input :
        List.of(
            Electrolytes.ecDec().salt("NaPF6", Electrolytes.PF6, 1).input(),
            Electrolytes.diglyme().salt("NaFSI", Electrolytes.FSI, 1).input())) {
      for (Figure figure : new SeiStudy().run(input, StudyMonitor.NONE).figures()) {
        Set<String> materials = materials(figure);
        if (!materials.isEmpty()) {
          assertEquals(GroupNames.colourOrder(), figure.colourOrder(), figure.id());
          assertTrue(figure.colourOrder().containsAll(materials), materials.toString());
        }
      }
    }
  }

  private static Set<String> materials(Figure figure) {
    return switch (figure) {
      case FilmLayers film ->
          film.layers().stream()
              .flatMap(l -> l.grains().stream())
              .map(FilmLayers.Grain::phase)
              .collect(Collectors.toSet());
      case StackedBars bars ->
          bars.bars().stream()
              .flatMap(b -> b.parts().stream())
              .map(StackedBars.Part::name)
              .collect(Collectors.toSet());
      case Figure.Series series when series.id().equals("seiFormation") ->
          series.curves().stream().map(Figure.Curve::label).collect(Collectors.toSet());
      default -> Set.of();
    };
  }
}
