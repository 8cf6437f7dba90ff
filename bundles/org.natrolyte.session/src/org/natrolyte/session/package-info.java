// SPDX-License-Identifier: EPL-2.0
/**
 * What the command line and the workbench share: the library, the recipe reader, the studies that
 * are installed, and a runner with a cache. Nothing here knows a window.
 */
package org.natrolyte.session;
