/**
 * Compares what the plugin's class files link to with the evidence of the signatures, and writes
 * the evidence down as a document.
 */
package org.retis.evidence;
