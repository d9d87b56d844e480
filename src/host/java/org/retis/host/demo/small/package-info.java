/** The invented county network: its files in {@code demo/small}, and how they are loaded. */
package org.retis.host.demo.small;
