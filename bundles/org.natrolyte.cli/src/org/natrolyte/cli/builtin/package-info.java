// SPDX-License-Identifier: EPL-2.0
/** The commands that every installation has. */
package org.natrolyte.cli.builtin;
