// Without AUI: the two functions that scripts of plugins ask it for.
window.AJS = {
  contextPath: () => document.querySelector('meta[name="ajs-context-path"]')?.content ?? "",
  toInit: (ready) => {
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", ready);
    } else {
      ready();
    }
  },
};
