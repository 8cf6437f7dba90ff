// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.network;

/**
 * A step that the network leaves out.
 *
 * @param templateId the template that fitted
 * @param reactant what it fitted
 * @param what the equation, or the title of the template where there is none
 * @param reason why it is left out
 */
public record RejectedStep(String templateId, String reactant, String what, String reason) {}
