/** The demonstration made of a real wiki's edit history, see {@code demo/history/README.md}. */
package org.retis.host.demo.history;
