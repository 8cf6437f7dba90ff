// SPDX-License-Identifier: EPL-2.0
/**
 * The plugin contract: a {@link org.natrolyte.model.study.Study} carries every capability, a {@link
 * org.natrolyte.model.study.StudyRunner} runs them.
 */
package org.natrolyte.model.study;
