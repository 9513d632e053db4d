// Forms: the error summary takes the focus, unsaved words are not lost by a slip, one press sends once.
(() => {
  "use strict";
  const errors = document.querySelector("#loi:not(.example *)");
  if (errors) errors.focus();

  // A link of the summary leads into the field itself, not only to its place.
  if (errors) errors.addEventListener("click", event => {
    const link = event.target.closest("a[href^='#']");
    const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!field) return;
    event.preventDefault();
    field.scrollIntoView({ block: "center" });
    (field.matches("fieldset") ? field.querySelector("input") || field : field).focus({ preventScroll: true });
  });

  let unsaved = false;
  document.addEventListener("input", event => {
    if (event.target.closest("form[data-guard]")) unsaved = true;
  });
  window.addEventListener("beforeunload", event => {
    if (unsaved) event.preventDefault();
  });

  const again = form => {
    delete form.dataset.sent;
    form.querySelectorAll("[aria-disabled]").forEach(button => button.removeAttribute("aria-disabled"));
  };
  document.addEventListener("submit", event => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    setTimeout(() => again(form), 10000); // an answer that is a file leaves the page standing
    unsaved = false;
    if (event.submitter) event.submitter.setAttribute("aria-disabled", "true");
  });

  // A page that comes back from the browser's memory may be sent again.
  window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(again));
})();
