// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.study.StudyResult;

/**
 * A result of a study as bytes and back, exactly: marker, key, findings, figures, checksum. Binary,
 * because nobody reads it and every start of the command line does.
 */
final class ResultCodec {
  /** Changes with every change of the form; files with another one are forgotten. */
  private static final String MARKER = "natrolyte result 3";

  private static final int CHECKSUM = 8;

  private ResultCodec() {}

  static byte[] encode(String key, StudyResult result) {
    try {
      ResultOutput out = new ResultOutput();
      out.text(MARKER);
      out.text(key);
      out.count(result.findings().size());
      for (Finding finding : result.findings()) {
        write(out, finding);
      }
      out.count(result.figures().size());
      for (Figure figure : result.figures()) {
        FigureCodec.write(out, figure);
      }
      byte[] body = out.toBytes();
      byte[] all = Arrays.copyOf(body, body.length + CHECKSUM);
      ByteBuffer.wrap(all, body.length, CHECKSUM).putLong(checksum(all, body.length));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException("memory is always there to write to", e);
    }
  }

  /**
   * Reads a result.
   *
   * @throws IOException when the bytes are damaged, or of another form or key
   */
  static StudyResult decode(String key, byte[] content) throws IOException {
    int length = content.length - CHECKSUM;
    if (length < 0
        || ByteBuffer.wrap(content, length, CHECKSUM).getLong() != checksum(content, length)) {
      throw new IOException("the checksum is wrong");
    }
    try {
      ResultInput in = new ResultInput(content, length);
      if (!in.text().equals(MARKER) || !in.text().equals(key)) {
        throw new IOException("another form or another key");
      }
      List<Finding> findings = new ArrayList<>();
      for (int left = in.count(); left > 0; left--) {
        findings.add(finding(in));
      }
      List<Figure> figures = new ArrayList<>();
      for (int left = in.count(); left > 0; left--) {
        figures.add(FigureCodec.read(in));
      }
      return new StudyResult(findings, figures);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IOException("written by another version of the program", e);
    }
  }

  private static long checksum(byte[] content, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(content, 0, length);
    return checksum.getValue();
  }

  private static void write(ResultOutput out, Finding finding) throws IOException {
    out.text(finding.studyId());
    out.property(finding.property());
    out.text(finding.subject());
    write(out, finding.value());
    write(out, finding.provenance());
    out.texts(finding.caveats());
  }

  private static Finding finding(ResultInput in) throws IOException {
    return new Finding(in.text(), in.property(), in.text(), value(in), provenance(in), in.texts());
  }

  private static void write(ResultOutput out, Value value) throws IOException {
    switch (value) {
      case Value.Known known -> {
        out.text("known");
        out.number(known.value());
        out.number(known.low());
        out.number(known.high());
      }
      case Value.Text text -> write(out, "text", text.text());
      case Value.Unknown unknown -> write(out, "unknown", unknown.reason());
      case Value.Failed failed -> write(out, "failed", failed.reason());
    }
  }

  private static Value value(ResultInput in) throws IOException {
    String kind = in.text();
    return switch (kind) {
      case "known" -> new Value.Known(in.number(), in.number(), in.number());
      case "text" -> new Value.Text(in.text());
      case "unknown" -> new Value.Unknown(in.text());
      case "failed" -> new Value.Failed(in.text());
      default -> throw new IOException("no kind of value: " + kind);
    };
  }

  private static void write(ResultOutput out, Provenance provenance) throws IOException {
    switch (provenance) {
      case Provenance.Measured measured -> write(out, "measured", measured.note());
      case Provenance.Published published -> write(out, "published", published.citation());
      case Provenance.Computed computed ->
          write(out, "computed", computed.how(), computed.inputs());
      case Provenance.Estimated estimated ->
          write(out, "estimated", estimated.model(), estimated.error());
      case Provenance.Rule rule -> write(out, "rule", rule.rule());
      case Provenance.None none -> write(out, "none");
    }
  }

  private static Provenance provenance(ResultInput in) throws IOException {
    String kind = in.text();
    return switch (kind) {
      case "measured" -> new Provenance.Measured(in.text());
      case "published" -> new Provenance.Published(in.text());
      case "computed" -> new Provenance.Computed(in.text(), in.text());
      case "estimated" -> new Provenance.Estimated(in.text(), in.text());
      case "rule" -> new Provenance.Rule(in.text());
      case "none" -> new Provenance.None();
      default -> throw new IOException("no kind of provenance: " + kind);
    };
  }

  private static void write(ResultOutput out, String... texts) throws IOException {
    for (String text : texts) {
      out.text(text);
    }
  }
}
