// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.details;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;

/** Shows all about what is selected in an editor: an ingredient's compound, or a finding. */
public final class DetailsView extends ViewPart {
  /** Its id in plugin.xml. */
  public static final String ID = "org.natrolyte.workbench.details";

  private final ISelectionListener listener = this::selected;
  private Card card;

  @Override
  public void createPartControl(Composite parent) {
    card = new Card(parent);
    card.show(hint());
    getSite().getPage().addSelectionListener(listener);
    selected(getSite().getPage().getActivePart(), getSite().getPage().getSelection());
  }

  private void selected(IWorkbenchPart part, ISelection selection) {
    if (part != this && selection instanceof IStructuredSelection structured) {
      switch (structured.getFirstElement()) {
        case IngredientItem item -> card.show(CompoundCard.of(item));
        case CompoundItem item -> card.show(CompoundCard.of(item));
        case FindingItem item -> card.show(FindingCard.of(item));
        case FigureItem item -> card.show(item.card());
        case null, default -> {
          // keeps what is shown
        }
      }
    }
  }

  private static CardText hint() {
    return new CardText()
        .title("Details")
        .subtitle("Select an ingredient to see its compound, or a finding to see how it is known.");
  }

  @Override
  public void setFocus() {
    card.control().setFocus();
  }

  @Override
  public void dispose() {
    getSite().getPage().removeSelectionListener(listener);
    super.dispose();
  }
}
