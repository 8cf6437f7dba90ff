// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.natrolyte.model.compound.CompoundLibrary;
import org.natrolyte.workbench.assist.Proposal;
import org.natrolyte.workbench.assist.RecipeAssist;
import org.natrolyte.workbench.engine.Engine;
import org.natrolyte.workbench.theme.Icons;

/** Proposals while a recipe is written: they come by themselves, or with Ctrl+Space. */
final class RecipeProposals implements IContentProposalProvider {
  private static final String WORD =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789([-,%µ";

  private static final int DELAY_MILLIS = 250;
  private static final Point SIZE = new Point(420, 220);

  private final StyledText line;
  private final ContentProposalAdapter adapter;
  private final Icons icons;
  private CompoundLibrary known;
  private RecipeAssist assist;

  RecipeProposals(StyledText line) {
    this.line = line;
    icons = new Icons(line);
    KeyStroke ask = KeyStroke.getInstance(SWT.MOD1, ' ');
    adapter =
        new ContentProposalAdapter(line, new StyledTextContent(), this, ask, WORD.toCharArray());
    adapter.setAutoActivationDelay(DELAY_MILLIS);
    adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
    adapter.setFilterStyle(ContentProposalAdapter.FILTER_NONE);
    adapter.setPropagateKeys(true);
    adapter.setPopupSize(SIZE);
    adapter.setLabelProvider(new Labels());
    adapter.addContentProposalListener(chosen -> take(((Item) chosen).proposal()));
  }

  /** Whether the list is open and takes the keys. */
  boolean isOpen() {
    return adapter.isProposalPopupOpen();
  }

  /**
   * Keeps the list closed for the key that is being handled: the adapter looks at the character
   * alone, so that Ctrl+1 would be a 1 to it.
   */
  void skipThisKey() {
    adapter.setEnabled(false);
    line.getDisplay().asyncExec(() -> adapter.setEnabled(true));
  }

  @Override
  public IContentProposal[] getProposals(String contents, int position) {
    // they come a little later: by then another page may have been turned to
    if (!line.isFocusControl()) {
      return new IContentProposal[0];
    }
    return assist().map(a -> a.at(contents, position)).orElse(List.of()).stream()
        .map(Item::new)
        .toArray(IContentProposal[]::new);
  }

  private Optional<RecipeAssist> assist() {
    Optional<CompoundLibrary> library = Engine.get().ifLoaded().map(Engine.Reading::library);
    if (library.isPresent() && library.get() != known) {
      known = library.get();
      assist = new RecipeAssist(known);
    }
    return Optional.ofNullable(assist);
  }

  private void take(Proposal proposal) {
    line.replaceTextRange(proposal.start(), proposal.end() - proposal.start(), proposal.text());
    line.setCaretOffset(proposal.caret());
  }

  private record Item(Proposal proposal) implements IContentProposal {
    @Override
    public String getContent() {
      return proposal.text();
    }

    @Override
    public int getCursorPosition() {
      return proposal.caret();
    }

    @Override
    public String getLabel() {
      return proposal.label();
    }

    @Override
    public String getDescription() {
      return proposal.description().isEmpty() ? null : proposal.description();
    }
  }

  private final class Labels extends LabelProvider {
    @Override
    public String getText(Object element) {
      return ((IContentProposal) element).getLabel();
    }

    @Override
    public Image getImage(Object element) {
      return ((Item) element)
          .proposal()
          .compound()
          .map(c -> icons.role(c.usualRole()))
          .orElse(null);
    }
  }
}
