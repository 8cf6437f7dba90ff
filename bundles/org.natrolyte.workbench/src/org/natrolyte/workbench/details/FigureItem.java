// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.details;

import java.util.Optional;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.report.figure.FigurePart;

/**
 * A selected part of a figure.
 *
 * @param figure what the figure shows
 * @param part what the part says, in lines
 * @param drawn what it stands for; empty where the words are all
 * @param finding the finding whose value it is, if there is one
 * @param method what made the figure
 * @param recipe the recipe it is about
 */
public record FigureItem(
    String figure,
    String part,
    Optional<FigurePart> drawn,
    Optional<Finding> finding,
    String method,
    String recipe) {}
