"use strict";
// In the head: the page is never shown in another theme first.
{
  let theme = null;
  try { theme = localStorage.getItem("theme"); } catch { /* a browser may keep nothing for a page */ }
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  document.documentElement.classList.add("scripted");
}
