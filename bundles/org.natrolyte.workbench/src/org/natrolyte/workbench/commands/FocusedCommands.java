// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.commands;

import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.swt.IFocusService;
import org.natrolyte.workbench.theme.Ids;

/**
 * What commands of the platform, such as Copy and Paste, do while a control has the keyboard: in
 * the menu Edit, on their keys, and wherever else they are offered.
 */
public final class FocusedCommands {
  private FocusedCommands() {}

  /**
   * Gives a control its commands, as long as it lives.
   *
   * @param control one that takes the keyboard and has an id
   * @param actions what is done, by the ids of the commands
   */
  public static void give(Control control, Map<String, Runnable> actions) {
    IWorkbench workbench = PlatformUI.getWorkbench();
    IFocusService focus = workbench.getService(IFocusService.class);
    IHandlerService handlers = workbench.getService(IHandlerService.class);
    focus.addFocusTracker(control, String.valueOf(control.getData(Ids.KEY)));
    Expression focused = new Focused(control);
    List<IHandlerActivation> active =
        actions.entrySet().stream()
            .map(a -> handlers.activateHandler(a.getKey(), new Handler(a.getValue()), focused))
            .toList();
    control.addDisposeListener(e -> handlers.deactivateHandlers(active));
  }

  private static final class Handler extends AbstractHandler {
    private final Runnable action;

    Handler(Runnable action) {
      this.action = action;
    }

    @Override
    public Object execute(ExecutionEvent event) {
      action.run();
      return null;
    }
  }

  private static final class Focused extends Expression {
    private final Control control;

    Focused(Control control) {
      this.control = control;
    }

    @Override
    public EvaluationResult evaluate(IEvaluationContext context) {
      return EvaluationResult.valueOf(
          context.getVariable(ISources.ACTIVE_FOCUS_CONTROL_NAME) == control);
    }

    @Override
    public void collectExpressionInfo(ExpressionInfo info) {
      info.addVariableNameAccess(ISources.ACTIVE_FOCUS_CONTROL_NAME);
    }
  }
}
