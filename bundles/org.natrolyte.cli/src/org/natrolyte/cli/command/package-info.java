// SPDX-License-Identifier: EPL-2.0
/**
 * What a command of another plugin needs: {@link org.natrolyte.cli.command.CommandProvider} to be
 * found, {@link org.natrolyte.cli.command.CliContext} to work in.
 */
package org.natrolyte.cli.command;
