/* The macro browser, and the form of one macro with its preview. */

import { ask, calmly, find, make, say } from "./editor-calls.js";
import { fill } from "./editor-preview.js";
import { fields } from "./macro-fields.js";

const dialog = document.getElementById("macro-dialog");
const part = (name) => dialog.querySelector(`[data-part=${name}]`);
const heading = part("heading");
const search = part("search");
const frame = part("preview");

let category = "";
let shown = null;
let asked = 0;

function stage(name) {
  part("browse").hidden = name !== "browse";
  part("form").hidden = name !== "form";
  part("problem").hidden = true;
  if (!dialog.open) {
    dialog.showModal();
  }
}

/** A macro's picture, or its first letter where it has none. */
export function icon(entry) {
  return entry.icon
    ? make("img", { class: "host-macro-icon", src: entry.icon, alt: "", width: "32", height: "32" })
    : make("span", { class: "host-macro-icon", "aria-hidden": "true" }, entry.label.slice(0, 1).toUpperCase());
}

function categories(all) {
  const list = [{ key: "", label: say("all") }, ...all];
  part("categories").replaceChildren(
    ...list.map((one) => {
      const button = make("button", { type: "button", class: "host-category", "aria-pressed": String(one.key === category) }, one.label);
      button.addEventListener("click", () => {
        category = one.key;
        [...part("categories").children].forEach((other) =>
          other.firstChild.setAttribute("aria-pressed", String(other.firstChild === button))
        );
        look();
      });
      return make("li", {}, button);
    })
  );
}

async function look() {
  const number = ++asked;
  const found = await find("macros", { q: search.value, category });
  if (number !== asked) {
    return;
  }
  if (found.problem) {
    complain(found.problem);
    return;
  }
  if (part("categories").childElementCount === 0) {
    categories(found.categories);
  }
  part("count").textContent = found.macros.length ? say("found", String(found.macros.length)) : say("none");
  part("macros").replaceChildren(
    ...found.macros.map((entry) => {
      const words = make("span", {}, make("strong", {}, entry.label), make("span", { class: "host-note" }, entry.description));
      const button = make("button", { type: "button", class: "host-macro", "data-macro": entry.name }, icon(entry), words);
      button.addEventListener("click", () => open({ ...shown, entry, values: {}, others: [], body: entry.body === "RICH" ? shown.selected : "" }));
      return make("li", {}, button);
    })
  );
}

function complain(problem) {
  part("problem").hidden = !problem;
  part("problem").textContent = problem ?? "";
}

function request() {
  const { text, start, from, to, entry, form, selected } = shown;
  const whole = start < 0 && selected !== "" && entry.body === "RICH";
  return {
    text,
    start,
    from,
    to: whole ? to : from,
    name: entry.name,
    parameters: form.values(),
    body: form.body()
  };
}

async function preview() {
  const mine = shown;
  if (!mine?.form) {
    return;
  }
  const number = ++asked;
  frame.setAttribute("aria-busy", "true");
  const answer = await ask("preview-macro", request());
  if (number !== asked || mine !== shown) {
    return;
  }
  frame.removeAttribute("aria-busy");
  part("preview-note").textContent = answer.html ? "" : answer.problem;
  frame.hidden = !answer.html;
  if (answer.html) {
    fill(frame, answer.html, 2000);
  }
}

const previewSoon = calmly(400, preview);

function open(macro) {
  const form = fields(macro.entry, macro.values, macro.others, macro.entry.body === "NONE" ? "" : macro.body);
  shown = { ...macro, form };
  heading.textContent = say(macro.start < 0 ? "insertTitle" : "editTitle", macro.entry.label);
  part("about").textContent = macro.known === false ? say("unknown") : macro.entry.description;
  part("fields").replaceChildren(form.element);
  if (macro.entry.fields.every((field) => field.hidden) && macro.entry.body === "NONE") {
    part("fields").append(make("p", { class: "host-note" }, say("noParameters")));
  }
  part("save").textContent = say(macro.start < 0 ? "insert" : "save");
  part("back").hidden = macro.start >= 0;
  frame.hidden = true;
  stage("form");
  form.focus();
  if (!part("fields").contains(document.activeElement)) {
    part("save").focus();
  }
  preview();
}

/**
 * Opens the macro browser for a place in a text; what comes back, or null, is the edit to make.
 * With a macro that stands there already, its form opens.
 */
export function choose(text, from, to, selected, macro) {
  complain("");
  return new Promise((resolve) => {
    const base = { text, from, to, selected, start: -1, resolve };
    dialog.onclose = () => {
      const end = shown?.resolve;
      const edit = shown?.edit ?? null;
      shown = null;
      asked++;
      end?.(edit);
    };
    if (macro) {
      open({ ...base, ...macro });
      return;
    }
    shown = base;
    heading.textContent = say("browse");
    search.value = "";
    category = "";
    part("categories").replaceChildren();
    stage("browse");
    search.focus();
    look();
  });
}

search.addEventListener("input", calmly(150, look));
search.addEventListener("keydown", (event) => {
  if (event.key === "Enter") {
    event.preventDefault();
    part("macros").querySelector("button")?.click();
  } else if (event.key === "ArrowDown") {
    event.preventDefault();
    part("macros").querySelector("button")?.focus();
  }
});
part("macros").addEventListener("keydown", (event) => {
  const buttons = [...part("macros").querySelectorAll("button")];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    (buttons[buttons.indexOf(document.activeElement) + step] ?? search).focus();
  }
});
dialog.addEventListener("keydown", (event) => {
  // AUI's own handling of the key keeps the browser's from closing the dialog
  if (event.key === "Escape" && !event.defaultPrevented) {
    event.preventDefault();
    dialog.close();
  }
});
part("fields").addEventListener("input", previewSoon);
part("fields").addEventListener("change", previewSoon);
part("back").addEventListener("click", () => {
  const { text, from, to, selected, resolve } = shown;
  shown = { text, from, to, selected, start: -1, resolve };
  heading.textContent = say("browse");
  stage("browse");
  search.focus();
  look();
});
part("cancel").addEventListener("click", () => dialog.close());
part("cancel-browse").addEventListener("click", () => dialog.close());
part("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const mine = shown;
  const answer = await ask("write", request());
  if (mine !== shown) {
    return;
  }
  if (answer.problem) {
    complain(shown.form.complain(answer.field, answer.problem) ? "" : answer.problem);
    return;
  }
  shown.edit = answer;
  dialog.close();
});
