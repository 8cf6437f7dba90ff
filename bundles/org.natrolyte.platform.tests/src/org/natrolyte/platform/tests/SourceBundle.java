// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.platform.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * A bundle in the source tree.
 *
 * @param name its symbolic name
 * @param imports packages of its Import-Package
 * @param requires bundles of its Require-Bundle
 * @param packages that it holds itself
 * @param code its sources and class files as text, in which names can be looked for
 */
record SourceBundle(
    String name,
    Set<String> imports,
    Set<String> requires,
    Set<String> packages,
    List<String> code) {

  static SourceBundle read(Path folder) throws IOException {
    Manifest manifest;
    try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
      manifest = new Manifest(in);
    }
    Path sources = folder.resolve("src");
    Set<String> packages = new TreeSet<>();
    List<String> code = new ArrayList<>();
    for (Path file : files(sources, ".java")) {
      packages.add(sources.relativize(file.getParent()).toString().replace('/', '.'));
      code.add(Files.readString(file));
    }
    for (Path file : files(folder.resolve("target/classes"), ".class")) {
      // the constant pool holds names with slashes, as they are
      code.add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).replace('/', '.'));
    }
    return new SourceBundle(
        folder.getFileName().toString(),
        header(manifest, "Import-Package"),
        header(manifest, "Require-Bundle"),
        packages,
        code);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** The names in a header, without their attributes; commas in quotes belong to attributes. */
  private static Set<String> header(Manifest manifest, String name) {
    String value = manifest.getMainAttributes().getValue(name);
    Set<String> names = new TreeSet<>();
    if (value != null) {
      for (String clause : value.replaceAll("\"[^\"]*\"", "").split(",")) {
        names.add(clause.split(";")[0].strip());
      }
    }
    return names;
  }

  /** Whether the manifest or the code names a package or one below it. */
  boolean mentions(String packageName) {
    return Stream.concat(imports.stream(), requires.stream())
            .anyMatch(i -> i.equals(packageName) || i.startsWith(packageName + "."))
        || code.stream().anyMatch(text -> text.contains(packageName + "."));
  }
}
