// SPDX-License-Identifier: EPL-2.0
/** From arguments to an exit code. */
package org.natrolyte.cli.program;
