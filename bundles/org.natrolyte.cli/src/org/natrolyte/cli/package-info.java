// SPDX-License-Identifier: EPL-2.0
/** The command line of Natrolyte. */
package org.natrolyte.cli;
