// A long list of boxes gets a field that narrows it, with or without Vietnamese marks, and says how many are ticked.
(() => {
  "use strict";
  const fold = text => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase();

  document.querySelectorAll("[data-filter]").forEach(list => {
    const field = document.createElement("input");
    field.type = "search";
    field.className = "input";
    field.autocomplete = "off";
    field.id = `${list.closest("fieldset").id}-filter`;
    const label = document.createElement("label");
    label.className = "choices__filter";
    label.htmlFor = field.id;
    label.textContent = list.dataset.filter;
    const count = document.createElement("p");
    count.className = "choices__count";
    count.setAttribute("role", "status");
    list.before(label, field);
    list.after(count);

    const choices = [...list.querySelectorAll(".choice")].map(element =>
      ({ element, box: element.querySelector("input"), words: fold(element.textContent) }));
    const say = () => {
      count.textContent = list.dataset.chosen.replace("{0}", choices.filter(it => it.box.checked).length);
    };
    const narrow = () => {
      const wanted = fold(field.value).split(/\s+/).filter(Boolean);
      choices.forEach(it => { it.element.hidden = !wanted.every(word => it.words.includes(word)); });
      list.querySelectorAll(".choices__group").forEach(heading => {
        let next = heading.nextElementSibling;
        while (next && next.matches(".choice[hidden]")) next = next.nextElementSibling;
        heading.hidden = !next || !next.matches(".choice");
      });
    };
    field.addEventListener("input", narrow);
    field.addEventListener("keydown", event => {
      if (event.key === "Enter") event.preventDefault();
    });
    list.addEventListener("change", say);
    say();
  });
})();
