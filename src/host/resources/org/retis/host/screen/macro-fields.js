/* The form of a macro, made from its descriptor. */

import { make, say } from "./editor-calls.js";
import { suggest } from "./macro-picker.js";

const PICKED = ["username", "group", "spacekey", "label", "confluence-content"];

function options(field, value) {
  const known = field.choices.map((choice) => choice.value);
  const choices = [...field.choices];
  if (!field.defaultValue || !known.includes(field.defaultValue)) {
    choices.unshift({ value: "", label: "" });
  }
  if (value && !known.includes(value)) {
    choices.push({ value, label: value });
  }
  return choices.map((choice) =>
    make("option", { value: choice.value, selected: choice.value === value }, choice.label)
  );
}

function textInput(field, value, id) {
  let type = "text";
  if (field.type === "int" && /^-?\d*$/.test(value)) {
    type = "number";
  } else if (field.type === "date" && /^(\d{4}-\d\d-\d\d)?$/.test(value)) {
    type = "date";
  }
  const input = make("input", { class: "text", type, id, name: `macro-${field.name}`, step: type === "number" ? "1" : undefined });
  input.value = value;
  return input;
}

/** A check box for each value of an enumeration that takes several. */
function several(field, value, id) {
  const chosen = value.split(field.delimiter).map((one) => one.trim());
  const boxes = field.choices.map((choice, i) => {
    const box = make("input", { type: "checkbox", id: `${id}-${i}`, value: choice.value });
    box.checked = chosen.includes(choice.value);
    return make("div", { class: "host-check" }, box, make("label", { for: `${id}-${i}` }, choice.label));
  });
  const set = make("fieldset", { class: "host-choices", id }, make("legend", {}, field.label), ...boxes);
  const checked = () => [...set.querySelectorAll("input:checked")].map((box) => box.value);
  return { shown: set, control: set, legend: true, read: () => checked().join(field.delimiter) };
}

function control(field, value, id) {
  if (field.type === "boolean") {
    const box = make("input", { type: "checkbox", id, name: `macro-${field.name}` });
    box.checked = (value || field.defaultValue) === "true";
    return { shown: box, control: box, check: true, read: () => String(box.checked) };
  }
  if (field.choices.length > 0 && field.multiple) {
    return several(field, value, id);
  }
  if (field.choices.length > 0) {
    const select = make("select", { class: "select", id, name: `macro-${field.name}` }, ...options(field, value));
    return { shown: select, control: select, read: () => select.value };
  }
  const input = textInput(field, value, id);
  const shown = PICKED.includes(field.type) ? suggest(input, field) : input;
  return { shown, control: input, read: () => input.value.trim() };
}

function group(field, made, id) {
  const help = make("p", { class: "description", id: `${id}-help` }, field.help);
  const error = make("p", { class: "error", id: `${id}-error`, role: "alert", hidden: true });
  made.control.setAttribute("aria-describedby", `${id}-help ${id}-error`);
  const label = make("label", { for: id }, field.label);
  if (field.required) {
    label.append(make("span", { class: "aui-icon icon-required", "aria-hidden": "true" }), make("span", { class: "assistive" }, ` ${say("requiredMark")}`));
    made.control.setAttribute("aria-required", "true");
  }
  const box = make("div", { class: "field-group", "data-field": field.name });
  if (made.check) {
    box.append(make("div", { class: "host-check" }, made.shown, label));
  } else if (made.legend) {
    box.append(made.shown);
  } else {
    box.append(label, made.shown);
  }
  box.append(error);
  if (field.help) {
    box.append(help);
  }
  return { box, error };
}

/** The fields of a macro with these values. */
export function fields(entry, values, others, body) {
  const root = make("div");
  const all = entry.fields
    .filter((field) => !field.hidden)
    .map((field, i) => {
      const id = `macro-field-${i}`;
      const value = field.name in values ? values[field.name] : field.defaultValue;
      const made = control(field, value, id);
      const { box, error } = group(field, made, id);
      root.append(box);
      return { field, made, error };
    });
  let text = null;
  if (entry.body !== "NONE") {
    text = make("textarea", { class: "textarea", id: "macro-body", rows: "6", spellcheck: "false" });
    text.value = body;
    const made = { shown: text, control: text };
    const label = say(entry.body === "RICH" ? "bodyRich" : "bodyPlain");
    const { box, error } = group({ name: "body:", label, help: "", required: false }, made, "macro-body");
    root.append(box);
    all.push({ field: { name: "body:" }, made, error });
  }
  if (others.length > 0) {
    const kept = others.map((one) => make("li", {}, `${one.label} = ${one.value}`));
    root.append(make("p", { class: "host-note" }, say("others")), make("ul", { class: "host-note" }, ...kept));
  }

  function values_() {
    const shown = all.filter(({ made }) => made.read);
    return Object.fromEntries(shown.map(({ field, made }) => [field.name, made.read()]));
  }

  function complain(name, problem) {
    all.forEach(({ error, made }) => {
      error.hidden = true;
      made.control.removeAttribute("aria-invalid");
    });
    const found = all.find(({ field }) => field.name === name);
    if (found && problem) {
      found.error.textContent = problem;
      found.error.hidden = false;
      found.made.control.setAttribute("aria-invalid", "true");
      found.made.control.focus();
    }
    return Boolean(found);
  }

  return {
    element: root,
    values: values_,
    body: () => (text ? text.value : ""),
    complain,
    focus: () => root.querySelector("input, select, textarea")?.focus()
  };
}
