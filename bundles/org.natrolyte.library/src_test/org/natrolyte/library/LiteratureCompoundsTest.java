// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.natrolyte.model.compound.Compound;

/** Every compound that a recipe of the reviews names, as it is printed there, can be looked up. */
class LiteratureCompoundsTest {
  private final FileCompoundLibrary library = FileCompoundLibrary.builtIn(() -> null);

  @ParameterizedTest
  @ValueSource(
      strings = {
        // salts
        "NaPF6; NaClO4; NaBF4; NaOTf; NaCF3SO3; NaFSI; NaTFSI; NaFTFSI; NaBH4; Na[HCB11H11]",
        "NaDFOB; LiPF6; LiFSI; LiDFBOP; KFSI; NaI; GaCl3; SiCl4; Bi(SO3CF3)3; SnCl2; SbF3",
        // solvents
        "DME; diglyme; DEGDME; TEGDME; tetraglyme; G2; G4; DOL; EC; PC; DMC; DEC; FEC; VC; TMP",
        // diluents and fire-suppressing co-solvents
        "BTFE; bis(2,2,2-trifluoroethyl)ether; TTE; HFE; FEPE; HFPM; PFMP; perfluorobenzene",
        // additives
        "4-APD; 4-acetylpyridine; CTAB; BSTF; DAIM; 1,3-diallylimidazolium perchlorate",
        "1,3-diallyl imidazolium perchlorate; C60(NO2)6; C60(CF3)6",
        // ionic liquids
        "P111i4 FSI; P111i4FSI; [C3mpyr]DCA; [C2mpyr][FSI]; [C3mpyr][FSI]; [C2O1mpyr][FSI]",
        "PYR14TFSI; EMIFSI; EMITFSI; C3mpyrTFSI",
        // polymers and fillers
        "PEO; PVDF-HFP; PEG-4000; Ti3C2 MXene",
        // other additives of the field
        "DFEC; VEC; PST; TMSP; DTD; ES; LiNO3; NaNO3; NaDFP; NaBOB; NaBPh4; Na2S6; 1,3-dioxane",
        // spectator species and comparators
        "dimethyl ether; NaBr; NaF; BiOCl; sulfolane; DEGDEE; OFE; TFEO; GBL; AN; ADN; TEP; DMMP",
      })
  void isListed(String names) {
    for (String name : names.split("; ")) {
      assertTrue(library.find(name).isPresent(), name);
    }
  }

  @Test
  void publishedCellsNameListedCompounds() {
    for (PublishedCell cell : PublishedCells.builtIn().all()) {
      for (String id : cell.compounds()) {
        assertEquals(id, library.find(id).map(Compound::id).orElse("unknown"), cell.id());
      }
    }
  }

  @Test
  void publishedCellsCarryTheirSource() {
    List<PublishedCell> cells = PublishedCells.builtIn().all();

    assertEquals(90, cells.size());
    for (PublishedCell cell : cells) {
      assertTrue(cell.citation() != null && !cell.citation().isBlank(), cell.id());
      assertTrue(!cell.where().isBlank(), cell.id());
      cell.results()
          .coulombicEfficiency()
          .ifPresent(ce -> assertTrue(ce > 90 && ce <= 100, cell.id()));
    }
  }

  @Test
  void thePublishedCellNearestToARecipeIsTheOneOfTheSameCompounds() {
    PublishedCell cell =
        PublishedCells.builtIn().nearest(Set.of("NaFSI", "DME", "BTFE"), 3).getFirst();

    assertEquals("2.1 M NaFSI in DME/BTFE (1:2)", cell.recipe());
    assertEquals(98.95, cell.results().coulombicEfficiency().orElseThrow());
    assertEquals(List.of("NaF"), cell.interphase().species());
    assertTrue(cell.citation().contains("10.1039/d3nr01346d"));
  }
}
