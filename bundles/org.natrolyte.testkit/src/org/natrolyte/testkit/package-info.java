// SPDX-License-Identifier: EPL-2.0
/**
 * Tests that every study has to pass, and fixtures for tests of one's own: {@link
 * org.natrolyte.testkit.StudyContract} and {@link org.natrolyte.testkit.Inputs}.
 */
package org.natrolyte.testkit;
