/* Shows what the server rendered in a frame of its own, where its styles and ids disturb nobody. */

/** Fills a frame; it grows with its content up to a height, scripts in it don't run. */
export function fill(frame, html, most = 4000) {
  frame.onload = () => {
    frame.style.height = "0";
    const height = frame.contentDocument.documentElement.scrollHeight;
    frame.style.height = `${Math.min(most, Math.max(60, height))}px`;
  };
  frame.srcdoc = html;
}
