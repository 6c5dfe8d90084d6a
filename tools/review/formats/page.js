"use strict";
// Shows the changes that hold every word searched for, and opens a contract when a line of it is linked to.
const form = document.querySelector(".filter");
const changes = [...document.querySelectorAll("article")].map((element) => ({ element, text: element.textContent.toLowerCase() }));

function filter() {
  const words = document.getElementById("words").value.toLowerCase().split(/\s+/).filter(Boolean);
  const levels = new Set([...form.querySelectorAll("[name=level]:checked")].map((box) => box.value));
  let shown = 0;
  for (const { element, text } of changes) {
    const fits = levels.has(element.dataset.level) && words.every((word) => text.includes(word));
    element.hidden = !fits;
    shown += fits ? 1 : 0;
  }
  document.getElementById("count").textContent = `${shown} of ${changes.length} changes`;
}

function open() {
  const line = document.getElementById(location.hash.slice(1));
  const holder = line && line.closest("details");
  if (holder) {
    holder.open = true;
    line.scrollIntoView({ block: "center" });
  }
}

if (form) {
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
}
addEventListener("hashchange", open);
open();
