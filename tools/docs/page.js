"use strict";
for (const button of document.querySelectorAll(".copy")) {
  if (!navigator.clipboard) break;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.closest("figure").querySelector("code").textContent);
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy"; }, 1500);
  });
}
const filter = document.getElementById("filter");
const nothing = document.getElementById("nothing");
filter.hidden = false;
filter.addEventListener("input", () => {
  const wanted = filter.value.trim().toLowerCase();
  let any = false;
  for (const schema of document.querySelectorAll(".schema")) {
    let shown = false;
    for (const field of schema.querySelectorAll(".field")) {
      const fits = field.dataset.name.toLowerCase().includes(wanted);
      field.hidden = !fits;
      shown ||= fits;
    }
    schema.hidden = !shown;
    any ||= shown;
  }
  for (const section of document.querySelectorAll("main > section:not(#schemas)")) section.hidden = wanted !== "";
  nothing.hidden = any;
});
