/* A placeholder for each macro of the text, in order, as Confluence's editor shows them. */

import { ask, calmly, make, say } from "./editor-calls.js";
import { icon } from "./macro-dialog.js";
import { change, placeOf, show } from "./editor-text.js";

const list = document.getElementById("macro-placeholders");
const problem = document.getElementById("storage-problem");

/** Keeps the placeholders in step with the field. */
export function placeholders(field, edit) {
  let known = { text: null, macros: [] };

  function button(key, entry, symbol, disabled, act) {
    const element = make("button", { type: "button", class: "aui-button aui-button-subtle host-tool", "aria-label": `${say(key)} – ${entry.label}`, title: say(key), "data-act": key, disabled }, symbol);
    element.addEventListener("click", () => act(entry));
    return element;
  }

  /** The macro as it stands now, should the text have changed since the list was made. */
  async function current(entry) {
    if (field.value !== known.text) {
      const index = known.macros.indexOf(entry);
      await refresh();
      const now = known.macros[index];
      return now && now.name === entry.name ? now : null;
    }
    return entry;
  }

  function act(call) {
    return async (entry) => {
      const macro = await current(entry);
      if (macro) {
        const answer = await ask(call, { text: field.value, start: macro.start });
        if (!answer.problem) {
          change(field, answer);
          await refresh();
          const again = known.macros.findIndex((one) => one.start === answer.caret);
          const next = call === "remove" ? null : list.querySelector(`[data-index="${again}"] [data-act=${call}]:enabled`);
          (next ?? document.getElementById("insert-macro")).focus();
        }
      }
    };
  }

  async function editIt(entry) {
    const macro = await current(entry);
    if (macro) {
      await edit(macro.start);
    }
  }

  function item(entry, index) {
    const name = make("button", { type: "button", class: "host-placeholder-name", title: say("show") }, icon(entry), make("span", {}, entry.label));
    name.addEventListener("click", async () => {
      const macro = await current(entry);
      if (macro) {
        show(field, macro.start, macro.end);
      }
    });
    const head = make("div", { class: "host-placeholder-head" }, name);
    if (!entry.known) {
      head.append(make("span", { class: "aui-lozenge aui-lozenge-subtle aui-lozenge-error" }, say("unknownMark")));
    }
    const settings = entry.settings.map((one) => make("span", { class: "host-setting" }, `${one.label || "–"} = ${one.value}`));
    const tools = make(
      "div",
      { class: "host-tools-row" },
      button("editMacro", entry, say("editMacro"), false, editIt),
      button("up", entry, "↑", entry.first, act("up")),
      button("down", entry, "↓", entry.last, act("down")),
      button("remove", entry, say("remove"), false, act("remove"))
    );
    const box = make("div", { class: "host-placeholder" }, head);
    if (settings.length > 0) {
      box.append(make("div", { class: "host-settings" }, ...settings));
    }
    box.append(tools);
    return make("li", { "data-index": String(index), "data-macro": entry.name }, box);
  }

  function draw(macros) {
    const lists = [list];
    list.replaceChildren();
    macros.forEach((entry, index) => {
      lists.length = entry.depth + 1;
      const element = item(entry, index);
      lists[entry.depth].append(element);
      lists.push(make("ol"));
      element.append(lists[entry.depth + 1]);
    });
    list.querySelectorAll("ol:empty").forEach((empty) => empty.remove());
    document.getElementById("macro-none").hidden = macros.length > 0;
  }

  function complain(answer) {
    problem.replaceChildren();
    if (answer.problem && answer.line) {
      const there = make("button", { type: "button", class: "aui-button aui-button-link" }, say("goThere"));
      there.addEventListener("click", () => {
        const at = placeOf(field.value, answer.line, answer.column);
        show(field, at, at);
      });
      problem.append(make("span", {}, `${answer.problem} `), there);
    } else if (answer.problem) {
      problem.append(answer.problem);
    }
  }

  async function refresh() {
    const text = field.value;
    const answer = await ask("placeholders", { text });
    complain(answer);
    if (answer.macros && text === field.value) {
      answer.macros.forEach((entry) => {
        entry.icon = entry.icon && answer.iconBase + entry.icon;
      });
      known = { text, macros: answer.macros };
      draw(answer.macros);
    }
  }

  field.addEventListener("input", calmly(500, refresh));
  refresh();
  return { refresh, macros: () => known.macros };
}
