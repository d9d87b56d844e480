/* Suggests users, groups, spaces, labels and pages for a field, as one types. */

import { calmly, find, make, say } from "./editor-calls.js";

let made = 0;

/** Turns a text field into one with suggestions. */
export function suggest(input, field) {
  const list = make("ul", { role: "listbox", class: "host-suggestions", id: `picker-${++made}`, "aria-label": field.label, hidden: true });
  const status = make("span", { class: "assistive", role: "status" });
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("autocomplete", "off");
  let active = -1;

  function word() {
    return field.multiple ? input.value.split(field.delimiter).pop().trim() : input.value.trim();
  }

  function close() {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function mark(index) {
    const options = [...list.children];
    active = (index + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
    options[active].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[active].id);
  }

  function choose(value) {
    const before = input.value.split(field.delimiter).slice(0, -1).map((one) => one.trim());
    input.value = field.multiple ? [...before, value].join(field.delimiter) : value;
    close();
    input.dispatchEvent(new Event("input", { bubbles: true }));
    close();
  }

  function open(results) {
    list.replaceChildren(
      ...results.map((one, i) => {
        const option = make("li", { role: "option", id: `${list.id}-${i}`, "aria-selected": "false" }, one.label);
        if (one.note && one.note !== one.label) {
          option.append(make("span", { class: "host-note" }, ` ${one.note}`));
        }
        option.addEventListener("mousedown", (event) => event.preventDefault());
        option.addEventListener("click", () => choose(one.value));
        option.dataset.value = one.value;
        return option;
      })
    );
    list.hidden = results.length === 0;
    active = -1;
    input.setAttribute("aria-expanded", String(results.length > 0));
    status.textContent = say("suggested", String(results.length));
  }

  const look = calmly(200, async () => {
    const wanted = word();
    if (wanted === "") {
      close();
      return;
    }
    const answer = await find("suggest", { type: field.type, q: wanted });
    if (wanted === word() && document.activeElement === input) {
      open(answer.results ?? []);
    }
  });

  input.addEventListener("input", (event) => event.isTrusted && look());
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (list.hidden) {
      return;
    }
    const size = list.children.length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      mark(event.key === "ArrowDown" ? active + 1 : active < 0 ? size - 1 : active - 1);
    } else if (event.key === "Enter" && active >= 0) {
      choose(list.children[active].dataset.value);
    } else if (event.key === "Escape") {
      close();
    } else {
      return;
    }
    event.preventDefault();
  });
  return make("div", { class: "host-picker" }, input, list, status);
}
