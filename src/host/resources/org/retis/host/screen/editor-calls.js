/* Asks the server, which knows storage format and macros; nothing is saved by these calls. */

const context = document.querySelector("meta[name=ajs-context-path]").content;
const texts = document.getElementById("editor-texts").dataset;
const form = document.getElementById("editpageform");

/** A text in the reader's language; {0} gives way to the value. */
export function say(key, value = "") {
  return texts[key].replace("{0}", value);
}

/** Where the page that is edited stands. */
export function place() {
  return {
    pageId: Number(form.elements.pageId.value || 0),
    spaceKey: form.elements.spaceKey.value,
    title: form.elements.title.value
  };
}

async function answer(promise) {
  try {
    const response = await promise;
    return await response.json();
  } catch (e) {
    return { problem: say("failed") };
  }
}

/** Posts what an editor has at hand; the answer has a problem when it can't be done. */
export function ask(call, data) {
  return answer(
    fetch(`${context}/host/editor/${call}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" },
      body: JSON.stringify({ ...place(), ...data })
    })
  );
}

/** Looks something up. */
export function find(call, parameters) {
  const { pageId, spaceKey } = place();
  const query = new URLSearchParams({ pageId, spaceKey, ...parameters });
  return answer(fetch(`${context}/host/editor/${call}?${query}`));
}

/** Runs a function once nobody has asked for it for a while. */
export function calmly(milliseconds, run) {
  let timer = 0;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => run(...given), milliseconds);
  };
}

/** Makes an element. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false && value !== undefined) {
      element.setAttribute(key, value === true ? "" : value);
    }
  }
  element.append(...children);
  return element;
}
