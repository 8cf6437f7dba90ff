// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.workbench.engine.RecipeState;

/** Lists the recipes that cannot be read in the Problems view. */
final class RecipeMarkers {
  static final String TYPE = "org.natrolyte.workbench.recipeProblem";
  static final String RECIPE = "recipe";
  static final String TEXT = "text";

  /** Labels and fixed recipes of the fixes, in turn. */
  static final String FIXES = "fixes";

  private static final String BETWEEN = "\u001F";

  private record Problem(int recipe, String title, String text, RecipeException why) {}

  private RecipeMarkers() {}

  /** Replaces the markers of a document, in the background. */
  static void update(IFile file, List<RecipeState> states) {
    List<Problem> problems = new java.util.ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      RecipeState state = states.get(i);
      if (state.status() == RecipeState.Status.WRONG) {
        String name = state.entry().name();
        problems.add(
            new Problem(
                i,
                name.isBlank() ? "Recipe " + (i + 1) : name,
                state.entry().recipe(),
                state.problem().orElseThrow()));
      }
    }
    WorkspaceJob job =
        new WorkspaceJob("Mark problems in " + file.getName()) {
          @Override
          public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
            replace(file, problems);
            return Status.OK_STATUS;
          }
        };
    job.setSystem(true);
    job.setRule(file.getWorkspace().getRuleFactory().markerRule(file));
    job.schedule();
  }

  /** The recipe that a marker is about. */
  static int recipe(IMarker marker) {
    return marker.getAttribute(RECIPE, 0);
  }

  /** The ways to mend the recipe of a marker, best first. */
  static List<RecipeFix> fixes(IMarker marker) {
    String[] words = marker.getAttribute(FIXES, "").split(BETWEEN);
    return IntStream.range(0, words.length / 2)
        .mapToObj(i -> new RecipeFix(words[2 * i], words[2 * i + 1]))
        .toList();
  }

  private static void replace(IFile file, List<Problem> problems) throws CoreException {
    if (!file.exists()) {
      return;
    }
    IMarker[] before = file.findMarkers(TYPE, false, IResource.DEPTH_ZERO);
    if (before.length == 0 && problems.isEmpty()) {
      return;
    }
    file.deleteMarkers(TYPE, false, IResource.DEPTH_ZERO);
    for (Problem problem : problems) {
      Map<String, Object> attributes = new HashMap<>();
      attributes.put(IMarker.SEVERITY, IMarker.SEVERITY_ERROR);
      attributes.put(IMarker.MESSAGE, problem.why().getMessage());
      attributes.put(
          IMarker.LOCATION, problem.title() + ", character " + (problem.why().span().start() + 1));
      attributes.put(RECIPE, problem.recipe());
      attributes.put(TEXT, problem.text());
      attributes.put(
          FIXES,
          RecipeFix.of(problem.text(), problem.why()).stream()
              .map(f -> f.label() + BETWEEN + f.fixed())
              .collect(Collectors.joining(BETWEEN)));
      file.createMarker(TYPE, attributes);
    }
  }
}
