// The frame's comforts; without this file the same buttons work by loading the page again.
(() => {
  "use strict";
  const root = document.documentElement;

  // Light or dark at once; the form's answer only sets the cookie.
  document.addEventListener("submit", event => {
    const form = event.target;
    const theme = event.submitter && event.submitter.name === "theme" ? event.submitter.value : null;
    if (theme === null || !window.fetch) return;
    event.preventDefault();
    root.dataset.theme = theme;
    const sent = new URLSearchParams(new FormData(form));
    sent.set("theme", theme);
    fetch(form.action, { method: "POST", body: sent, credentials: "same-origin", redirect: "manual", keepalive: true });
    document.querySelectorAll("button[name=theme][aria-pressed]").forEach(button =>
      button.setAttribute("aria-pressed", String(button.value === theme)));
  });

  // An open menu closes by Escape, by a click beside it and when the focus leaves it.
  const close = (menu, back) => {
    menu.open = false;
    if (back) menu.querySelector("summary").focus();
  };
  const opened = () => document.querySelectorAll("details.menu[open]");
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") opened().forEach(menu => close(menu, menu.contains(document.activeElement)));
  });
  document.addEventListener("click", event => opened().forEach(menu => {
    if (!menu.contains(event.target)) close(menu, false);
  }));
  document.addEventListener("focusin", event => opened().forEach(menu => {
    if (!menu.contains(event.target)) close(menu, false);
  }));
})();
