// SPDX-License-Identifier: EPL-2.0
/** Tests of the house: services, plugins that break, layers. They run inside Equinox. */
package org.natrolyte.platform.tests;
