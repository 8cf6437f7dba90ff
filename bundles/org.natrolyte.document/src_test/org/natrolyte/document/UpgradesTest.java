// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.model.document.RecipeEntry;

/** The chain of upgrades, with two versions made up for the test. */
class UpgradesTest {
  private static final Upgrades MADE_UP =
      new Upgrades(List.of(new RecipesAreAList(), new RecipesAreObjects()));

  @Test
  void anOldDocumentIsReadThroughEveryStep() throws Exception {
    String old =
        """
        {"format":"natrolyte","version":-1,
         "recipe":"1 M NaPF6 in G2","parameters":{"anodefree.capacity":3}}
        """;
    RecipeDocument upgraded = read(old, MADE_UP);
    assertEquals(List.of(RecipeEntry.of("1 M NaPF6 in G2")), upgraded.recipes());
    assertEquals(Map.of("anodefree.capacity", 3.0), upgraded.parameters().set());
  }

  @Test
  void aDocumentFromTheMiddleSkipsTheFirstStep() throws Exception {
    String old = "{\"format\":\"natrolyte\",\"version\":0,\"recipes\":[\"a\",\"b\"]}";
    assertEquals(2, read(old, MADE_UP).recipes().size());
  }

  @Test
  void theMessageNamesTheVersionsThatAreRead() {
    String older = "{\"format\":\"natrolyte\",\"version\":-2,\"recipes\":[]}";
    DocumentException told = assertThrows(DocumentException.class, () -> read(older, MADE_UP));
    assertEquals(
        "'x' is of document version -2. This Natrolyte reads versions -1 to 1. The file was not"
            + " changed.",
        told.getMessage());
  }

  @Test
  void aChainWithAGapIsAMistake() {
    assertThrows(
        IllegalArgumentException.class, () -> new Upgrades(List.of(new RecipesAreAList())));
  }

  @Test
  void theTreeKeepsEveryKindOfValue() throws Exception {
    String text =
        "{\"a\":[1,2.5,\"x\",null,{\"b\":true},[]],\"c\":false,\"d\":null,\"e\":{},\"f\":\"\"}";
    Map<String, Object> tree = JsonTree.read(text.getBytes(StandardCharsets.UTF_8));
    assertEquals(tree, JsonTree.read(JsonTree.write(tree)));
    List<Object> items = new ArrayList<>(List.of(1.0, 2.5, "x"));
    items.add(null);
    items.add(Map.of("b", true));
    items.add(List.of());
    assertEquals(items, tree.get("a"));
    assertEquals(List.of("a", "c", "d", "e", "f"), List.copyOf(tree.keySet()));
  }

  private static RecipeDocument read(String text, Upgrades upgrades) throws DocumentException {
    return new DocumentStore(FileOperations.REAL, upgrades)
        .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "x");
  }

  private record RecipesAreAList() implements UpgradeStep {
    @Override
    public int from() {
      return -1;
    }

    @Override
    public String name() {
      return "one recipe becomes a list";
    }

    @Override
    public Map<String, Object> apply(Map<String, Object> document) {
      document.put("recipes", List.of(document.remove("recipe")));
      return document;
    }
  }

  private record RecipesAreObjects() implements UpgradeStep {
    @Override
    public int from() {
      return 0;
    }

    @Override
    public String name() {
      return "recipes become objects";
    }

    @Override
    public Map<String, Object> apply(Map<String, Object> document) {
      List<?> texts = (List<?>) document.get("recipes");
      document.put("recipes", texts.stream().map(t -> Map.of("recipe", t)).toList());
      return document;
    }
  }
}
