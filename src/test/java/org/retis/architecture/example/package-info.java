/** A small plugin that breaks every rule of {@code CodeRules} once. */
package org.retis.architecture.example;
