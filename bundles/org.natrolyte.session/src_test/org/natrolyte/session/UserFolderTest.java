// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFolderTest {
  private static UserFolder folder(Map<String, String> properties, Map<String, String> variables) {
    return UserFolder.usual(properties::get, variables::get);
  }

  @Test
  void aPropertyPutsEverythingIntoOneFolder() {
    UserFolder given = folder(Map.of("natrolyte.user", "/data/me"), Map.of());

    assertEquals(Path.of("/data/me").toAbsolutePath(), given.root());
    assertEquals(given.root().resolve("library"), given.library());
    assertEquals(given.root().resolve("cache").resolve("results"), given.results());
    assertEquals(given.root().resolve("log"), given.log());
  }

  @Test
  void linuxKeepsDataAndCacheApart() {
    Map<String, String> linux = Map.of("os.name", "Linux", "user.home", "/home/me");

    UserFolder usual = folder(linux, Map.of());
    assertEquals(Path.of("/home/me/.local/share/natrolyte"), usual.root());
    assertEquals(Path.of("/home/me/.cache/natrolyte"), usual.cache());

    UserFolder moved = folder(linux, Map.of("XDG_DATA_HOME", "/d", "XDG_CACHE_HOME", "/c"));
    assertEquals(Path.of("/d/natrolyte"), moved.root());
    assertEquals(Path.of("/c/natrolyte"), moved.cache());

    assertEquals(
        usual,
        folder(linux, Map.of("XDG_DATA_HOME", "relative", "XDG_CACHE_HOME", "")),
        "the standard ignores relative folders");
  }

  @Test
  void theShellsHomeComesBeforeThatOfTheAccount() {
    Map<String, String> linux = Map.of("os.name", "Linux", "user.home", "/nonexistent");

    assertEquals(
        Path.of("/home/me/.local/share/natrolyte"),
        folder(linux, Map.of("HOME", "/home/me")).root());
  }

  @Test
  void macAndWindowsHaveTheirOwnPlaces() {
    UserFolder mac = folder(Map.of("os.name", "Mac OS X", "user.home", "/Users/me"), Map.of());
    assertEquals(Path.of("/Users/me/Library/Application Support/Natrolyte"), mac.root());
    assertEquals(Path.of("/Users/me/Library/Caches/Natrolyte"), mac.cache());

    UserFolder windows =
        folder(
            Map.of("os.name", "Windows 11", "user.home", "/Users/me"),
            Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local"));
    assertEquals(Path.of("/roaming/Natrolyte"), windows.root());
    assertEquals(Path.of("/local/Natrolyte/cache"), windows.cache());
  }
}
