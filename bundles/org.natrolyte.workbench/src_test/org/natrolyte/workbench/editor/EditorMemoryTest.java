// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;

/** What was in front comes back; what nobody can read does not. */
class EditorMemoryTest {
  @Test
  void whatIsKeptComesBack() {
    XMLMemento memento = XMLMemento.createWriteRoot("editor");
    EditorMemory memory =
        new EditorMemory(
            2,
            5,
            "sei",
            List.of("composition", "orbitals"),
            List.of(new EditorMemory.Split("findings", List.of(700, 300))));
    memory.save(memento);

    assertEquals(Optional.of(memory), EditorMemory.of(memento));
    assertArrayEquals(new int[] {700, 300}, memory.split("findings", 2).orElseThrow());
    assertEquals(Optional.empty(), memory.split("findings", 3), "the page has other parts now");
    assertEquals(Optional.empty(), memory.split("recipes", 2));
  }

  @Test
  void whatAnEarlierVersionKeptIsTakenToo() {
    XMLMemento memento = XMLMemento.createWriteRoot("editor");
    memento.putInteger("page", 3);
    memento.putInteger("recipe", 1);
    assertEquals(
        Optional.of(new EditorMemory(3, 1, "", List.of(), List.of())), EditorMemory.of(memento));
  }

  @Test
  void whatCannotBeReadIsNotTaken() {
    XMLMemento memento = XMLMemento.createWriteRoot("editor");
    assertEquals(Optional.empty(), EditorMemory.of(memento));
    memento.putInteger("page", 0);
    memento.putInteger("recipe", 0);
    memento.createChild("split", "recipes").putString("weights", "thirty 70");
    memento.createChild("split", "findings").putString("weights", "0 0");
    EditorMemory read = EditorMemory.of(memento).orElseThrow();
    assertEquals(Optional.empty(), read.split("recipes", 2));
    assertEquals(Optional.empty(), read.split("findings", 2), "nothing would be seen");
  }
}
