// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundLibrary;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.run.AvailableStudies;

class SessionTest {
  @TempDir Path folder;

  private final AtomicInteger libraries = new AtomicInteger();
  private final AtomicInteger searches = new AtomicInteger();

  private Session session() {
    return Session.of(
        () -> {
          libraries.incrementAndGet();
          return new EmptyLibrary();
        },
        () -> {
          searches.incrementAndGet();
          return AvailableStudies.of(List.of());
        },
        SessionOptions.in(UserFolder.in(folder.resolve("user"))));
  }

  @Test
  void openingCostsNothingAndLeavesNothing() {
    try (Session session = session()) {
      assertEquals(0, libraries.get() + searches.get());
      assertFalse(Files.exists(session.userFolder().root()));
    }
  }

  @Test
  void eachPartIsMadeOnce() {
    try (Session session = session()) {
      assertSame(session.library(), session.library());
      assertSame(session.reader(), session.reader());
      assertSame(session.studies(), session.studies());
      assertSame(session.runner(), session.runner());
    }
    assertEquals(1, libraries.get());
    assertEquals(1, searches.get());
  }

  @Test
  void whatIsWrongInTheUsersLibraryIsAWarning() {
    try (Session session = session()) {
      assertEquals(List.of(), session.warnings());
      session.reader();
      assertEquals(List.of("mine.csv, line 4: no formula"), session.warnings());
    }
  }

  @Test
  void aSessionNeedsAThread() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new SessionOptions(UserFolder.in(folder), List.of(), true, 0));
  }

  private static final class EmptyLibrary implements CompoundLibrary {
    @Override
    public Optional<Compound> find(String name) {
      return Optional.empty();
    }

    @Override
    public List<String> suggest(String name, int limit) {
      return List.of();
    }

    @Override
    public List<Compound> all() {
      return List.of();
    }

    @Override
    public Compound fromSmiles(String smiles) throws StructureException {
      throw new StructureException("none");
    }

    @Override
    public List<String> problems() {
      return List.of("mine.csv, line 4: no formula");
    }
  }
}
