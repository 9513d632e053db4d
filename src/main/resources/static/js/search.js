// Suggestions under the search box while one types, by keyboard as by mouse. Without this file the box just searches.
// While an input method composes a letter (Telex, VNI on many systems) nothing is asked.
(() => {
  "use strict";
  const WAIT = 160;
  document.querySelectorAll("form.search").forEach((form, number) => {
    const field = form.querySelector("input[name=q]");
    const list = form.querySelector(".search__found");
    if (!field || !list || !window.fetch) return;
    let timer, asked = "", chosen = -1, composing = false, flight;
    const options = () => [...list.querySelectorAll("[role=option]")];

    list.id = `search-found-${number}`;
    Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id })
      .forEach(([name, value]) => field.setAttribute(name, value));
    field.autocomplete = "off";

    const close = () => {
      list.hidden = true;
      chosen = -1;
      field.setAttribute("aria-expanded", "false");
      field.removeAttribute("aria-activedescendant");
    };
    const mark = next => {
      const all = options();
      chosen = all.length ? (next + all.length) % all.length : -1;
      all.forEach((option, at) => option.setAttribute("aria-selected", String(at === chosen)));
      if (chosen < 0) return;
      field.setAttribute("aria-activedescendant", all[chosen].id);
      all[chosen].scrollIntoView({ block: "nearest" });
    };
    const show = html => {
      list.innerHTML = html;
      const items = list.querySelector("ul");
      if (!items) return close();
      items.setAttribute("role", "listbox");
      items.setAttribute("aria-label", field.getAttribute("aria-label"));
      items.querySelectorAll("li").forEach((item, at) => {
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", "false");
        item.id = `${list.id}-${at}`;
        item.querySelector("a").tabIndex = -1;
      });
      chosen = -1;
      list.hidden = false;
      field.setAttribute("aria-expanded", "true");
      field.removeAttribute("aria-activedescendant");
    };
    const ask = () => {
      const words = field.value.trim();
      if (words === asked && !list.hidden) return;
      asked = words;
      if (flight) flight.abort();
      if (!words) return close();
      flight = new AbortController();
      fetch(`/tim-kiem/goi-y?q=${encodeURIComponent(words)}`, { credentials: "same-origin", signal: flight.signal })
        .then(answer => answer.ok ? answer.text() : "")
        .then(html => { if (document.activeElement === field && field.value.trim() === words) show(html); })
        .catch(() => {}); // a newer question has taken its place, or there is no net
    };
    const soon = () => {
      clearTimeout(timer);
      if (!composing) timer = setTimeout(ask, WAIT);
    };

    field.addEventListener("compositionstart", () => { composing = true; clearTimeout(timer); });
    field.addEventListener("compositionend", () => { composing = false; soon(); });
    field.addEventListener("input", event => { if (!event.isComposing) soon(); });
    field.addEventListener("keydown", event => {
      if (event.isComposing) return;
      if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        close();
      } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (list.hidden) { asked = ""; ask(); } else mark(chosen + (event.key === "ArrowDown" ? 1 : chosen < 0 ? 0 : -1));
      } else if (event.key === "Enter" && !list.hidden && chosen >= 0) {
        event.preventDefault();
        options()[chosen].querySelector("a").click();
      }
    });
    form.addEventListener("focusout", event => { if (!form.contains(event.relatedTarget)) close(); });
    list.addEventListener("mousedown", event => event.preventDefault()); // the field keeps the focus until the click
  });
})();
