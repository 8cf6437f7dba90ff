// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.help;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.IPageChangeProvider;
import org.eclipse.jface.dialogs.IPageChangedListener;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.natrolyte.workbench.theme.Icons;

/** The guide: shows the page that fits what is being done, or the one that was asked for. */
public final class HelpView extends ViewPart {
  /** Its id in plugin.xml. */
  public static final String ID = "org.natrolyte.workbench.help";

  private static final String PAGE = "page:";
  private static final String COMMAND = "command:";
  private static final String SHEET = "cheatsheet:";

  private final HelpBook book = HelpBook.ofBundle();
  private final Deque<String> visited = new ArrayDeque<>();
  private final ISelectionListener selections = this::follow;
  private final IPartListener parts = new Parts();
  private final IPageChangedListener turned =
      event -> follow(getSite().getPage().getActivePart(), null);
  private final Action back =
      new Action("Back", Icons.descriptor("back")) {
        @Override
        public void run() {
          back();
        }
      };
  private final Action contents =
      new Action("Contents", Icons.descriptor("contents")) {
        @Override
        public void run() {
          open(HelpBook.CONTENTS);
        }
      };
  private final Action following =
      new Action("Follow what I do", IAction.AS_CHECK_BOX) {
        @Override
        public void run() {
          setImageDescriptor(Icons.descriptor("hint"));
        }
      };
  private HelpPaper paper;

  /** Shows a page of the guide in the window. */
  static void show(IWorkbenchPage window, String page) {
    try {
      ((HelpView) window.showView(ID)).open(page);
    } catch (PartInitException e) {
      ILog.of(HelpView.class).error("The guide cannot be opened.", e);
    }
  }

  @Override
  public void createPartControl(Composite parent) {
    paper = new HelpPaper(parent, this::follow);
    following.setImageDescriptor(Icons.descriptor("hint"));
    following.setToolTipText("Follow what I do: show the page that fits");
    following.setChecked(true);
    back.setToolTipText("The page before");
    contents.setToolTipText("All pages of the guide");
    IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
    tools.add(contents);
    tools.add(back);
    tools.add(following);
    getSite().getPage().addSelectionListener(selections);
    getSite().getPage().addPartListener(parts);
    open(HelpBook.CONTENTS);
  }

  private void follow(IWorkbenchPart part, ISelection selection) {
    if (part != this && following.isChecked()) {
      String topic = HelpTopic.of(part, selection);
      if (!topic.isEmpty() && !topic.equals(visited.peek())) {
        open(topic);
      }
    }
  }

  /** Follows a link of a page. */
  private void follow(String link) {
    if (link.startsWith(PAGE)) {
      open(link.substring(PAGE.length()));
    } else if (link.startsWith(SHEET)) {
      CheatSheet.open(link.substring(SHEET.length()));
    } else if (link.startsWith(COMMAND)) {
      try {
        getSite()
            .getService(IHandlerService.class)
            .executeCommand(link.substring(COMMAND.length()), null);
      } catch (CommandException e) {
        ILog.of(HelpView.class).error("The command of a link cannot be run: " + link, e);
      }
    } else {
      org.eclipse.swt.program.Program.launch(link);
    }
  }

  /** Shows a page. */
  void open(String page) {
    try {
      paper.show(book.page(page));
      if (!page.equals(visited.peek())) {
        visited.push(page);
      }
      back.setEnabled(visited.size() > 1);
    } catch (IOException e) {
      ILog.of(HelpView.class).error("The page " + page + " of the guide cannot be read.", e);
    }
  }

  private void back() {
    if (visited.size() > 1) {
      visited.pop();
      open(visited.peek());
    }
  }

  @Override
  public void setFocus() {
    paper.control().setFocus();
  }

  @Override
  public void dispose() {
    getSite().getPage().removeSelectionListener(selections);
    getSite().getPage().removePartListener(parts);
    for (IEditorReference editor : getSite().getPage().getEditorReferences()) {
      if (editor.getEditor(false) instanceof IPageChangeProvider pages) {
        pages.removePageChangedListener(turned);
      }
    }
    super.dispose();
  }

  /** An editor or view that comes to the front is followed like a selection. */
  private final class Parts implements IPartListener {
    @Override
    public void partActivated(IWorkbenchPart part) {
      if (part instanceof IPageChangeProvider pages) {
        pages.addPageChangedListener(turned);
      }
      follow(part, null);
    }

    @Override
    public void partBroughtToTop(IWorkbenchPart part) {
      // comes with an activation
    }

    @Override
    public void partClosed(IWorkbenchPart part) {
      if (part instanceof IPageChangeProvider pages) {
        pages.removePageChangedListener(turned);
      }
    }

    @Override
    public void partDeactivated(IWorkbenchPart part) {
      // the page stays
    }

    @Override
    public void partOpened(IWorkbenchPart part) {
      // comes with an activation
    }
  }
}
