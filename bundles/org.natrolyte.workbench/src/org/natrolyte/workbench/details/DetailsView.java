// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.details;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.report.figure.FigurePart;

/** Shows all about what is selected in an editor: an ingredient's compound, or a finding. */
public final class DetailsView extends ViewPart {
  /** Its id in plugin.xml. */
  public static final String ID = "org.natrolyte.workbench.details";

  private final ISelectionListener listener = this::selected;
  private PartPicture picture;
  private Card card;

  @Override
  public void createPartControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
    picture = new PartPicture(area);
    card = new Card(area);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(card.control());
    card.show(hint());
    getSite().getPage().addSelectionListener(listener);
    selected(getSite().getPage().getActivePart(), getSite().getPage().getSelection());
  }

  private void selected(IWorkbenchPart part, ISelection selection) {
    if (part != this && selection instanceof IStructuredSelection structured) {
      Object item = structured.getFirstElement();
      // keeps what is shown where there is nothing to say
      Cards.of(item).ifPresent(text -> show(text, picture(item)));
    }
  }

  private static Optional<FigurePart> picture(Object item) {
    return switch (item) {
      case IngredientItem ingredient -> structure(ingredient.component().compound());
      case CompoundItem compound -> structure(compound.compound());
      case FigureItem figure -> figure.drawn();
      default -> Optional.empty();
    };
  }

  private void show(CardText text, Optional<FigurePart> part) {
    picture.show(part);
    card.show(text);
  }

  private static Optional<FigurePart> structure(Compound compound) {
    return compound.smiles().isEmpty()
        ? Optional.empty()
        : Optional.of(new FigurePart.Structure(compound.id(), compound.smiles()));
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
