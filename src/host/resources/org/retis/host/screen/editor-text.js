/* The field with the storage format. */

/** Changes a piece of it so that the browser's own undo takes it back. */
export function change(field, edit) {
  field.focus();
  field.setSelectionRange(edit.start, edit.end);
  if (edit.start < edit.end || edit.text !== "") {
    const command = edit.text === "" ? "delete" : "insertText";
    if (!document.execCommand(command, false, edit.text)) {
      field.setRangeText(edit.text, edit.start, edit.end, "end");
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
  show(field, edit.caret, edit.caret);
}

/** Selects a piece of it and scrolls there. */
export function show(field, start, end) {
  field.focus();
  const lines = field.value.slice(0, start).split("\n").length;
  const height = field.scrollHeight / Math.max(1, field.value.split("\n").length);
  field.setSelectionRange(start, end);
  field.scrollTop = Math.max(0, (lines - 4) * height);
}

/** The place of a line and column, both from 1. */
export function placeOf(text, line, column) {
  const before = text.split("\n").slice(0, line - 1).join("\n");
  const start = line > 1 ? before.length + 1 : 0;
  return Math.min(text.length, start + column - 1);
}

/** The selected text where it can become the body of a macro: whole elements only. */
export function selectedBlocks(field) {
  const text = field.value.slice(field.selectionStart, field.selectionEnd).trim();
  if (!text.startsWith("<") || !text.endsWith(">")) {
    return "";
  }
  const spaces = "xmlns:ac='a' xmlns:ri='r' xmlns:at='t'";
  const xml = `<x ${spaces}>${text.replace(/&[a-z]+;/gi, "")}</x>`;
  const broken = new DOMParser().parseFromString(xml, "application/xml").querySelector("parsererror");
  return broken ? "" : text;
}
