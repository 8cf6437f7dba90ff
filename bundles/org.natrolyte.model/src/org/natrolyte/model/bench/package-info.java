// SPDX-License-Identifier: EPL-2.0
/**
 * What an editor and a bench ask of the plugin that knows compositions: amounts in any unit,
 * amounts changed, and what to weigh. The interfaces are found as services; without that plugin
 * there is none, and whoever asks says so.
 */
package org.natrolyte.model.bench;
