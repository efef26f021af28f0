// Search as you type on the start page: the list of hits takes the place of the list of descriptions.
"use strict";

(function (funkbesk) {
  const SHOWN = 10;
  const MORE = 20;
  const WAIT = 80; // milliseconds after the last key
  const ASKED = "#find=";

  document.addEventListener("DOMContentLoaded", () => {
    const form = document.getElementById("søg");
    const box = document.getElementById("spørgsmål");
    const status = document.getElementById("antal");
    const list = document.getElementById("træf");
    const more = document.getElementById("flere");
    const overview = document.getElementById("oversigt");
    const said = JSON.parse(form.dataset.words);
    let search = null;
    let hits = [];
    let shown = 0;
    let timer = 0;

    function answer() {
      const question = box.value.trim();
      remember(question);
      overview.hidden = question !== "";
      list.replaceChildren();
      more.hidden = true;
      status.textContent = "";
      if (!question) return;
      search ||= new funkbesk.Search(funkbesk.data);
      hits = search.find(question);
      shown = 0;
      const text = hits.length === 0 ? said.none : hits.length === 1 ? said.one : said.many;
      status.textContent = text.replace("{}", hits.length.toLocaleString("da"));
      showMore(SHOWN);
    }

    function showMore(number) {
      list.append(...hits.slice(shown, shown + number).map((hit) => itemOf(hit, search)));
      shown = Math.min(hits.length, shown + number);
      more.hidden = shown === hits.length;
    }

    box.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(answer, WAIT);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(timer);
      answer();
    });
    more.addEventListener("click", () => {
      const next = shown;
      showMore(MORE);
      list.children[next].querySelector("a").focus();
    });
    form.hidden = false;
    if (location.hash.startsWith(ASKED)) {
      box.value = decoded(location.hash.slice(ASKED.length));
      answer();
    }
  });

  // The question stands in the address, so that the way back from a hit leads to the hits.
  function remember(question) {
    history.replaceState(null, "", question ? ASKED + encodeURIComponent(question) : location.pathname);
  }

  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return "";
    }
  }

  function itemOf(hit, search) {
    const [owner, , heading, group] = search.places[hit.entry.place];
    const [title, page] = search.owners[owner];
    const link = document.createElement("a");
    link.href = `${page}#${encodeURIComponent(hit.entry.anchor)}`;
    link.append(...marked(hit.entry.text, search.marks(hit)));
    const place = document.createElement("span");
    place.className = "detail";
    place.textContent = [title, heading, group].filter(Boolean).join(" · ");
    const item = document.createElement("li");
    item.append(link, place);
    return item;
  }

  function marked(text, marks) {
    const pieces = [];
    let at = 0;
    for (const [start, end] of marks) {
      const mark = document.createElement("mark");
      mark.textContent = text.slice(start, end);
      pieces.push(text.slice(at, start), mark);
      at = end;
    }
    return [...pieces, text.slice(at)];
  }
})(globalThis.funkbesk);
