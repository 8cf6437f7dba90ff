// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.formulation;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.model.recipe.Span;

/**
 * A list of recipes as text: one recipe a line, in UTF-8.
 *
 * <p>A line is {@code recipe}, {@code name: recipe} or {@code name<TAB>recipe}. Empty lines and
 * lines that begin with {@code #} are passed over, as is everything behind a {@code #} with a blank
 * before it. A wrong line is told with its number and place and never stops the others.
 */
public final class RecipeList {
  /** The largest list that is read, in bytes. */
  public static final long LARGEST = 10L * 1024 * 1024;

  /** One recipe of a list, read or refused. */
  public sealed interface Line {
    /** The line's number, from 1. */
    int number();

    /** The name before the recipe, or else the recipe's label; empty if there is neither. */
    String name();

    /** The recipe as written, without name and comment. */
    String text();
  }

  /**
   * A line that was read.
   *
   * @param formulation what it says
   */
  public record Good(int number, String name, String text, Formulation formulation)
      implements Line {}

  /**
   * A line that was refused.
   *
   * @param error why; its span counts within {@link #text()}
   * @param place where the wrong piece stands in the whole line
   */
  public record Wrong(int number, String name, String text, RecipeException error, Span place)
      implements Line {
    /** The message with line and column, as compilers write it: {@code 3:5: NaPF4: unknown.} */
    public String message() {
      return number + ":" + (place.start() + 1) + ": " + error.getMessage();
    }
  }

  private final FormulationReader reader;
  private final LineReader lines;

  /**
   * A list that is read line by line.
   *
   * @param reader reads each recipe
   * @param input the text; closed by the caller
   */
  public RecipeList(FormulationReader reader, InputStream input) {
    this.reader = reader;
    this.lines = new LineReader(input, LARGEST);
  }

  /**
   * Reads the next recipe.
   *
   * @return the recipe or why it was refused; empty at the end of the list
   * @throws IOException when the list cannot be read, is too large, or is no text
   */
  public Optional<Line> next() throws IOException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      String content = withoutComment(line);
      if (!content.isBlank()) {
        return Optional.of(read(content));
      }
    }
    return Optional.empty();
  }

  /**
   * Reads all recipes of a list.
   *
   * @throws IOException when the list cannot be read, is too large, or is no text
   */
  public static List<Line> readAll(FormulationReader reader, InputStream input) throws IOException {
    RecipeList list = new RecipeList(reader, input);
    List<Line> all = new ArrayList<>();
    for (Optional<Line> line = list.next(); line.isPresent(); line = list.next()) {
      all.add(line.get());
    }
    return all;
  }

  private static String withoutComment(String line) {
    for (int i = line.indexOf('#'); i >= 0; i = line.indexOf('#', i + 1)) {
      if (i == 0 || Character.isWhitespace(line.charAt(i - 1))) {
        return line.substring(0, i);
      }
    }
    return line;
  }

  /** Tries "name: recipe" first, then the line as a whole: NaFSI: DME 1:3 is a recipe too. */
  private Line read(String line) {
    int sign = nameEnd(line);
    Line named = sign < 0 ? null : read(line, line.substring(0, sign).strip(), sign + 1);
    if (named instanceof Good) {
      return named;
    }
    Line whole = read(line, "", 0);
    return named == null || whole instanceof Good ? whole : named;
  }

  private Line read(String line, String name, int from) {
    int start = from;
    while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
      start++;
    }
    String text = line.substring(start).stripTrailing();
    try {
      Formulation formulation = reader.read(text);
      String label = formulation.recipe().label();
      return new Good(lines.number(), name.isEmpty() ? label : name, text, formulation);
    } catch (RecipeException e) {
      Span place = new Span(start + e.span().start(), start + e.span().end());
      return new Wrong(lines.number(), name, text, e, place);
    }
  }

  /** Where a name before the recipe ends: at a tab, or at a colon with a blank behind it. */
  private static int nameEnd(String line) {
    String start = line.stripLeading();
    int indent = line.length() - start.length();
    for (int i = indent + 1; i < line.length() - 1; i++) {
      boolean colon = line.charAt(i) == ':' && Character.isWhitespace(line.charAt(i + 1));
      if (colon || line.charAt(i) == '\t') {
        return i;
      }
    }
    return -1;
  }
}
