// SPDX-License-Identifier: EPL-2.0
/** What a document holds, without its file format. */
package org.natrolyte.model.document;
