// SPDX-License-Identifier: EPL-2.0
/** What is installed, what can be installed, and its installation and removal, through p2. */
package org.natrolyte.provisioning;
