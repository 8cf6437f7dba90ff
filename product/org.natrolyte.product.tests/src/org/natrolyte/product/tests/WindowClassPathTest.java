// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The bundles that the window takes from Java's class path, as the finished product has them. */
class WindowClassPathTest {
  /** Has a folder of pictures and no class. */
  private static final Set<String> WITHOUT_CLASSES = Set.of("org.eclipse.ui.themes");

  /** What the class path holds beside the bundles of the list. */
  private static final Set<String> FRAMEWORK = Set.of("org.eclipse.osgi", "system.bundle");

  /** Java's class path cannot choose, so these have to be the same; the newer one comes first. */
  private static final Set<String> TWICE = Set.of("org/apache/commons/io/");

  /** A bundle: its file or folder, what it needs and what it gives. */
  private record Bundle(
      Path file, Set<String> bundles, Set<String> packages, Set<String> exports, String host) {}

  private static final Map<String, Bundle> INSTALLED = new HashMap<>();
  private static Set<String> listed;

  @BeforeAll
  static void read() throws IOException {
    try (Stream<String> lines = Files.lines(Product.built().resolve("bin/window-bundles"))) {
      listed = new TreeSet<>(lines.filter(line -> !line.startsWith("#")).toList());
    }
    try (DirectoryStream<Path> plugins =
        Files.newDirectoryStream(Product.built().resolve("plugins"))) {
      for (Path plugin : plugins) {
        Manifest manifest = manifest(plugin);
        INSTALLED.put(
            String.join("", names(manifest, "Bundle-SymbolicName")),
            new Bundle(
                plugin,
                names(manifest, "Require-Bundle"),
                names(manifest, "Import-Package"),
                names(manifest, "Export-Package"),
                String.join("", names(manifest, "Fragment-Host"))));
      }
    }
  }

  @Test
  void theyAreInTheProduct() {
    Set<String> missing = new TreeSet<>(listed);
    missing.removeAll(INSTALLED.keySet());
    assertEquals(Set.of(), missing);
  }

  @Test
  void theyNeedNoBundleBesideThem() {
    Set<String> wrong = new TreeSet<>();
    for (String name : listed) {
      for (String needed : neededBy(INSTALLED.get(name))) {
        if (!listed.contains(needed) && !WITHOUT_CLASSES.contains(needed)) {
          wrong.add(name + " needs " + needed);
        }
      }
    }
    assertEquals(Set.of(), wrong, "add them to bin/window-bundles");
  }

  @Test
  void theirFragmentsAreThereToo() {
    Set<String> wrong = new TreeSet<>();
    INSTALLED.forEach((name, bundle) -> {
      if (listed.contains(bundle.host()) && !listed.contains(name)) {
        wrong.add(name);
      }
    });
    assertEquals(Set.of(), wrong, "add them to bin/window-bundles");
  }

  @Test
  void javaKeepsTheirClassesForTheyAreNotSigned() throws IOException {
    Set<String> wrong = new TreeSet<>();
    for (String name : listed) {
      Path file = INSTALLED.get(name).file();
      if (!name.startsWith("bc")
          && entries(file).stream().anyMatch(e -> e.matches("META-INF/[^/]+\\.SF"))) {
        wrong.add(name);
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void noClassIsThereTwice() throws IOException {
    Set<String> wrong = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    for (String name : listed) {
      for (Path file : jars(INSTALLED.get(name).file())) {
        entries(file).stream()
            .filter(e -> e.endsWith(".class") && e.contains("/") && !e.startsWith("META-INF/"))
            .filter(e -> TWICE.stream().noneMatch(e::startsWith))
            .filter(e -> !seen.add(e))
            .forEach(e -> wrong.add(e + " in " + file.getFileName()));
      }
    }
    assertEquals(Set.of(), wrong);
  }

  private static Set<String> neededBy(Bundle bundle) {
    Set<String> needed = new TreeSet<>(bundle.bundles());
    if (!bundle.host().isEmpty()) {
      needed.add(bundle.host());
    }
    INSTALLED.forEach((name, other) -> {
      if (other != bundle && other.exports().stream().anyMatch(bundle.packages()::contains)) {
        needed.add(name);
      }
    });
    needed.removeAll(FRAMEWORK);
    needed.retainAll(INSTALLED.keySet());
    return needed;
  }

  private static List<Path> jars(Path bundle) throws IOException {
    if (Files.isRegularFile(bundle)) {
      return List.of(bundle);
    }
    try (Stream<Path> files = Files.list(bundle.resolve("lib"))) {
      return files.sorted().toList();
    }
  }

  private static Set<String> entries(Path file) throws IOException {
    Set<String> names = new HashSet<>();
    for (Path jar : jars(file)) {
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        zip.stream().forEach(entry -> names.add(entry.getName()));
      }
    }
    return names;
  }

  private static Manifest manifest(Path bundle) throws IOException {
    String name = "META-INF/MANIFEST.MF";
    if (Files.isDirectory(bundle)) {
      try (InputStream in = Files.newInputStream(bundle.resolve(name))) {
        return new Manifest(in);
      }
    }
    try (ZipFile zip = new ZipFile(bundle.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return new Manifest(in);
    }
  }

  /** The names in a header, without their attributes. */
  private static Set<String> names(Manifest manifest, String header) {
    String value = manifest.getMainAttributes().getValue(header);
    List<String> names = new ArrayList<>();
    if (value != null) {
      Arrays.stream(value.replaceAll("\"[^\"]*\"", "").split(","))
          .map(clause -> clause.replaceAll(";.*", "").strip())
          .forEach(names::add);
    }
    return new HashSet<>(names);
  }
}
