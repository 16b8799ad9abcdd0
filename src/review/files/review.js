(() => {
  "use strict";
  const form = document.getElementById("filters");
  const count = document.getElementById("count");
  const rows = [...document.querySelectorAll("#texts .row")];
  const entries = [...document.querySelectorAll("#texts .entry")];
  const groups = [...document.querySelectorAll("#texts details, #texts .sect, #texts .part")].reverse();
  const columns = [...document.querySelectorAll("table [data-locale]")];
  const opened = new Set();
  const words = new Map();

  // Text of a row with that of its entry's source language and name, read once.
  const text = (row) => {
    if (!words.has(row)) {
      const entry = row.closest(".entry");
      const source = entry.querySelector(".words");
      words.set(row, [entry.querySelector("h5").textContent, source ? source.textContent : "", row.textContent].join(" ").toLowerCase());
    }
    return words.get(row);
  };
  const has = (list, word) => !word || list.split(" ").includes(word);

  const filter = () => {
    const asked = Object.fromEntries(new FormData(form));
    const search = asked.words.trim().toLowerCase();
    const active = Boolean(asked.locale || asked.place || asked.state || asked.check || search);
    let shown = 0;
    for (const row of rows) {
      const section = row.closest(".sect").id;
      const part = row.closest(".part").dataset.part;
      const fits = (!asked.locale || row.dataset.locale === asked.locale)
        && (!asked.place || section === asked.place || part === asked.place)
        && has(row.dataset.state, asked.state)
        && has(row.dataset.checks, asked.check)
        && (!search || text(row).includes(search));
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    const holds = (element) => element.querySelector(".row:not([hidden])") !== null;
    for (const entry of entries) entry.hidden = active && !holds(entry);
    for (const group of groups) {
      if (!group.querySelector(".row")) {
        group.hidden = active;
        continue;
      }
      const filled = holds(group);
      group.hidden = active && !filled;
      if (group.tagName !== "DETAILS") continue;
      if (active && filled && !group.open) {
        group.open = true;
        opened.add(group);
      } else if (!active && opened.delete(group)) {
        group.open = false;
      }
    }
    for (const cell of columns) cell.hidden = Boolean(asked.locale) && cell.dataset.locale !== asked.locale;
    const all = rows.length;
    count.textContent = active ? `${shown} of ${all} texts and translations shown` : `All ${all} texts and translations are here; what is open stands first`;
  };

  // A link leads into what is folded, and past what is filtered away.
  const reveal = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) return;
    if (target.closest("#texts [hidden]")) {
      form.reset();
      filter();
    }
    for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
    target.scrollIntoView();
  };

  let waiting = 0;
  form.addEventListener("input", (event) => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, event.target.type === "search" ? 150 : 0);
  });
  form.addEventListener("reset", () => setTimeout(filter));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    filter();
  });
  addEventListener("hashchange", reveal);
  form.hidden = false;
  filter();
  reveal();
})();
