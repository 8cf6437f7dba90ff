// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes the signatures off the bundles in the folder that is named as argument, with the sums of
 * files that go with them: Java keeps no class of a signed file ready for the next start. Those of
 * Bouncy Castle stay signed, for some Java takes cryptography from signed files alone.
 */
final class RemoveSignatures {
  private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
  private static final String MANIFEST = "META-INF/MANIFEST.MF";

  private RemoveSignatures() {}

  public static void main(String[] arguments) throws IOException {
    try (DirectoryStream<Path> bundles =
        Files.newDirectoryStream(Path.of(arguments[0]), "{com,jakarta,org}.*.jar")) {
      for (Path bundle : bundles) {
        if (isSigned(bundle)) {
          removeFrom(bundle);
        }
      }
    }
  }

  private static boolean isSigned(Path bundle) throws IOException {
    try (ZipFile file = new ZipFile(bundle.toFile())) {
      return file.stream().anyMatch(entry -> SIGNATURE.matcher(entry.getName()).matches());
    }
  }

  private static void removeFrom(Path bundle) throws IOException {
    Path copy = bundle.resolveSibling(bundle.getFileName() + ".unsigned");
    try (ZipFile file = new ZipFile(bundle.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
      for (Enumeration<? extends ZipEntry> all = file.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        if (!SIGNATURE.matcher(entry.getName()).matches()) {
          copy(file, entry, out);
        }
      }
    }
    Files.setLastModifiedTime(copy, Files.getLastModifiedTime(bundle));
    Files.move(copy, bundle, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void copy(ZipFile file, ZipEntry entry, ZipOutputStream out) throws IOException {
    ZipEntry written = new ZipEntry(entry.getName());
    written.setTime(entry.getTime());
    out.putNextEntry(written);
    try (InputStream in = file.getInputStream(entry)) {
      if (entry.getName().equals(MANIFEST)) {
        writeManifest(new String(in.readAllBytes(), StandardCharsets.UTF_8), out);
      } else {
        in.transferTo(out);
      }
    }
    out.closeEntry();
  }

  /** Without the sections that hold the sum of a file and nothing else. */
  private static void writeManifest(String text, OutputStream out) throws IOException {
    String kept =
        Arrays.stream(text.replace("\r\n", "\n").split("\n\n+"))
            .filter(section -> !isSum(section))
            .collect(Collectors.joining("\n\n"));
    out.write((kept.stripTrailing() + "\n\n").getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isSum(String section) {
    return section
        .replace("\n ", "")
        .lines()
        .allMatch(line -> line.startsWith("Name: ") || line.matches("[-A-Za-z0-9]+-Digest: .*"));
  }
}
