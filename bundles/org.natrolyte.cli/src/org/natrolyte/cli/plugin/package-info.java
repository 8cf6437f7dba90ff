// SPDX-License-Identifier: EPL-2.0
/**
 * Research areas that come and go. Everything that knows p2 is in this package, and it is loaded
 * for the command `plugins` alone.
 */
package org.natrolyte.cli.plugin;
