"use strict";
{
  const find = (id) => document.getElementById(id);
  const main = find("content");
  for (const part of document.querySelectorAll("[data-scripted]")) part.hidden = false;

  // The theme.
  const theme = find("theme");
  theme.value = document.documentElement.dataset.theme ?? "";
  theme.addEventListener("change", () => {
    if (theme.value) document.documentElement.dataset.theme = theme.value;
    else delete document.documentElement.dataset.theme;
    try {
      if (theme.value) localStorage.setItem("theme", theme.value);
      else localStorage.removeItem("theme");
    } catch { /* kept until the page is closed */ }
  });

  // The menu: on a narrow screen the navigation lies over the page.
  const menu = find("menu");
  const navigation = find("navigation");
  const toggle = (open) => {
    menu.setAttribute("aria-expanded", String(open));
    navigation.classList.toggle("open", open);
  };
  menu.addEventListener("click", () => {
    const open = menu.getAttribute("aria-expanded") !== "true";
    toggle(open);
    if (open) find("search").focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !navigation.classList.contains("open")) return;
    toggle(false);
    menu.focus();
  });
  document.addEventListener("click", (event) => {
    if (!navigation.contains(event.target) && !menu.contains(event.target)) toggle(false);
  });

  // Links: what a link leads to is shown, whatever the search hides and however it is folded.
  const reveal = (target) => {
    for (const part of target.querySelectorAll("[data-unit]")) part.hidden = false;
    for (let part = target; part && part !== document.body; part = part.parentElement) {
      if (part.hasAttribute("data-unit")) part.hidden = false;
      if (part instanceof HTMLDetailsElement && part !== target) part.open = true;
    }
  };
  const targetOf = (hash) => {
    try { return find(decodeURIComponent(hash.slice(1))); } catch { return null; }
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    const target = link && targetOf(link.hash);
    if (!target) return;
    reveal(target);
    toggle(false);
  }, true);
  const arrive = () => {
    const target = targetOf(location.hash);
    if (target && main.contains(target)) {
      reveal(target);
      target.scrollIntoView();
    }
  };
  addEventListener("hashchange", arrive);
  arrive();

  // Schemas unfold in place: a copy of the article, without its ids.
  document.addEventListener("toggle", (event) => {
    const details = event.target;
    if (!details.matches?.("details[data-of]") || !details.open || details.querySelector(".unfolded")) return;
    const copy = document.createElement("div");
    copy.className = "unfolded";
    copy.append(...[...find(details.dataset.of).querySelector(".inside").cloneNode(true).childNodes]);
    for (const part of copy.querySelectorAll(".unfolded")) part.remove();
    for (const part of copy.querySelectorAll("[open]")) part.open = false;
    for (const part of copy.querySelectorAll("[id]")) part.removeAttribute("id");
    for (const part of copy.querySelectorAll("[data-unit]")) {
      part.removeAttribute("data-unit");
      part.hidden = false;
    }
    details.append(copy);
  }, true);

  // Code can be copied.
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("button.copy");
    if (!button) return;
    const code = button.closest("figure").querySelector("code");
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(code);
      button.textContent = "Selected";
    }
    setTimeout(() => { button.textContent = "Copy"; }, 1500);
  });

  // Search: units that stand in each other; one whose name has all words is shown whole.
  const ownText = (unit) => {
    let text = "";
    const collect = (part) => {
      for (const child of part.childNodes) {
        if (child.nodeType === Node.TEXT_NODE) text += child.data;
        else if (child.nodeType !== Node.ELEMENT_NODE) continue;
        else if (!child.matches("[data-unit], [data-unsearched], .unfolded")) {
          collect(child);
          text += " ";
        }
      }
    };
    collect(unit);
    return text.toLowerCase().replace(/\s+/g, " ");
  };
  let tree = null;
  const index = () => {
    const root = { children: [] };
    const known = new Map();
    for (const element of main.querySelectorAll("[data-unit]")) {
      const unit = { element, name: element.dataset.unit.toLowerCase(), text: ownText(element), children: [] };
      known.set(element, unit);
      (known.get(element.parentElement.closest("[data-unit]")) ?? root).children.push(unit);
    }
    return root.children;
  };
  const search = find("search");
  const result = find("search-result");
  const apply = () => {
    tree ??= index();
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const has = (text) => text !== "" && words.every((word) => text.includes(word));
    let count = 0;
    const visit = (unit, whole) => {
      const named = whole || has(unit.name);
      let shown = named || has(`${unit.name} ${unit.text}`);
      if (shown && !whole) count += 1;
      for (const child of unit.children) shown = visit(child, named) || shown;
      unit.element.hidden = !shown;
      return shown;
    };
    for (const unit of tree) visit(unit, words.length === 0);
    if (words.length === 0) result.textContent = "";
    else result.textContent = count === 0 ? "Nothing has all of that." : `Found in ${count} ${count === 1 ? "place" : "places"}.`;
  };
  search.addEventListener("input", apply);
  search.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    toggle(false);
    main.focus();
    main.scrollIntoView();
  });
  document.addEventListener("keydown", (event) => {
    const isWriting = event.target.closest?.("input, textarea, select");
    if (event.key !== "/" || isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    toggle(true);
    search.focus();
  });
}
