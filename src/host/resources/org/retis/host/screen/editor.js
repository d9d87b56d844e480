/* Improves the page editor; without it the form works as it is. */

import { ask, say } from "./editor-calls.js";
import { fill } from "./editor-preview.js";
import { change, placeOf, selectedBlocks, show } from "./editor-text.js";
import { choose } from "./macro-dialog.js";
import { placeholders } from "./macro-placeholders.js";

const form = document.getElementById("editpageform");
const field = document.getElementById("wysiwygTextarea");
const insert = document.getElementById("insert-macro");
const atCursor = document.getElementById("edit-macro");
const previewButton = document.getElementById("rte-button-preview");
const values = () => JSON.stringify([field.value, form.elements.title.value]);
const before = values();
let touched = false;
let leaving = false;

document.querySelectorAll("[data-scripted]").forEach((element) => {
  element.hidden = false;
});

async function finish(edit) {
  if (edit) {
    change(field, edit);
    await strip.refresh();
  }
}

async function insertMacro() {
  const from = touched ? field.selectionStart : field.value.length;
  const to = touched ? field.selectionEnd : from;
  const selected = touched ? selectedBlocks(field) : "";
  await finish(await choose(field.value, from, to, selected, null));
}

async function editMacro(place) {
  const text = field.value;
  const macro = await ask("open", { text, ...place });
  if (macro.entry) {
    await finish(await choose(text, macro.start, macro.start, "", macro));
  } else {
    document.getElementById("storage-problem").textContent = macro.problem ?? say("noMacroHere");
    field.focus();
  }
}

const strip = placeholders(field, (start) => editMacro({ start }));

function followCursor() {
  const at = field.selectionStart;
  const macro = strip.macros().findLast((one) => one.start <= at && at <= one.end);
  atCursor.disabled = !macro;
  atCursor.textContent = macro ? say("editNamed", macro.label) : say("editHere");
}

async function preview(event) {
  event.preventDefault();
  const answer = await ask("preview", { text: field.value });
  const section = document.getElementById("preview-section");
  const frame = document.getElementById("preview-frame");
  document.getElementById("preview-posted")?.remove();
  document.getElementById("preview-problem").textContent = answer.problem ?? "";
  frame.hidden = !answer.html;
  section.hidden = false;
  if (answer.html) {
    fill(frame, answer.html);
  }
  document.getElementById("preview-heading").focus();
  section.scrollIntoView({ block: "nearest" });
}

insert.addEventListener("click", insertMacro);
atCursor.addEventListener("click", () => editMacro({ start: -1, from: field.selectionStart }));
previewButton.addEventListener("click", preview);
["click", "keyup", "focus", "select"].forEach((name) => field.addEventListener(name, followCursor));
field.addEventListener("focus", () => {
  touched = true;
});
field.addEventListener("keydown", (event) => {
  if (event.ctrlKey && event.shiftKey && event.key.toLowerCase() === "a") {
    event.preventDefault();
    insertMacro();
  }
});
form.addEventListener("submit", () => {
  leaving = true;
});
document.getElementById("rte-button-cancel").addEventListener("click", () => {
  leaving = true;
});
window.addEventListener("beforeunload", (event) => {
  if (!leaving && values() !== before) {
    event.preventDefault();
  }
});

const mistake = document.getElementById("editor-problem");
if (mistake?.dataset.line) {
  const at = placeOf(field.value, Number(mistake.dataset.line), Number(mistake.dataset.column));
  show(field, at, at);
}
