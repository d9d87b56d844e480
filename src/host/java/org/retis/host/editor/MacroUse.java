package org.retis.host.editor;

import java.util.Map;

/**
 * One use of a macro, as somebody fills in its form.
 *
 * @param name the macro
 * @param parameters by name, as people write them: a log-in name, a page's title
 * @param body storage format of rich text, or plain text; empty where there is none
 */
public record MacroUse(String name, Map<String, String> parameters, String body) {}
