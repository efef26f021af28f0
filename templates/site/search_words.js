// Words as the search compares them, and how well one answers another: search/forms.py and search/matching.py, written
// for a browser. The numbers come with the data (search/weights.py), so that there is one table of them.
"use strict";

(function (funkbesk) {
  const WORD = /[\p{L}\p{N}]+(?:[-’'‐‑][\p{L}\p{N}]+)*/gu;
  const APOSTROPHE = /['’][\p{L}\p{N}_]{0,4}$/u;
  const LETTERS = { æ: "ae", ø: "oe", å: "aa", ä: "ae", ö: "oe", é: "e", è: "e", à: "a", ü: "u", ß: "ss" };
  const CUT = /^[-‐‑](?:[ ,]|$)/;
  const BINDING = new Set(["og", "eller", "samt"]);
  const UNTYPED = [["ae", "æ"], ["oe", "ø"], ["aa", "å"]];
  const DERIVED = ["ering", "ation", "ator", "ning", "ing", "hed", "skab"];
  const SHORTEST = { root: 3, first: 3, last: 4, middle: 5, rest: 3, typed: 5, typedTwice: 9, shared: 4 };
  const LONGEST_TYPED = 60;
  const known = new Map();

  // The words of a text; `joint` is the word that one shares its last part with: in »chef- og ledergruppen«, `chef` has
  // the joint `ledergruppen`.
  funkbesk.words = function (text) {
    const found = Array.from(text.matchAll(WORD), (match) => {
      const end = match.index + match[0].length;
      return { word: match[0].toLowerCase(), start: match.index, end, joint: CUT.test(text.slice(end, end + 2)) ? "-" : "" };
    });
    let joint = "";
    for (const token of found.reverse()) {
      if (token.joint) token.joint = joint;
      else if (!BINDING.has(token.word)) joint = token.word;
    }
    return found.reverse();
  };

  funkbesk.folded = function (word) {
    return word.normalize("NFC").toLowerCase().replace(/[æøåäöéèàüß]/g, (letter) => LETTERS[letter]);
  };

  // The word as it was typed, and with the Danish letters of someone who has no keys for them.
  funkbesk.spellings = function (word) {
    const real = UNTYPED.reduce((text, [typed, letter]) => text.replaceAll(typed, letter), word);
    return real === word ? [word] : [word, real];
  };

  funkbesk.forms = function (given, joint = "") {
    const key = joint ? `${given} ${joint}` : given;
    if (known.has(key)) return known.get(key);
    const pieces = given.replace(APOSTROPHE, "").split(/[-‐‑]/);
    const whole = pieces.join("");
    const last = funkbesk.stem(pieces[pieces.length - 1]);
    const made = {
      word: funkbesk.folded(whole),
      stem: funkbesk.folded(pieces.slice(0, -1).join("") + last),
      roots: new Set(rootsOf(whole).map(funkbesk.folded)),
      parts: pieces.length > 1 ? pieces.map((piece) => funkbesk.folded(funkbesk.stem(piece))) : [],
      joint: joint && funkbesk.folded(funkbesk.stem(joint)),
    };
    known.set(key, made);
    return made;
  };

  function rootsOf(word) {
    const own = funkbesk.stem(word);
    const roots = [own];
    if (word.endsWith("ende") || word.endsWith("endes")) roots.push(word.replace(/s$/, "").slice(0, -1));
    for (const ending of DERIVED) {
      const rest = own.slice(0, -ending.length);
      if (own.endsWith(ending) && rest.length >= SHORTEST.root && /[aeiouyæøå]/.test(rest)) {
        roots.push(rest, funkbesk.stem(rest));
      }
    }
    return roots;
  }

  // How well `found` answers `asked`, 0 to 1.
  funkbesk.strength = function (asked, found, weights) {
    if (asked.word === found.word) return weights.same;
    if (asked.stem === found.stem) return weights.inflected;
    if (found.joint && isShortened(asked.stem, found)) return weights.inflected;
    if (shareOne(asked.roots, found.roots)) return weights.derived;
    return Math.max(asPart(asked, found, weights), asWhole(asked, found, weights));
  };

  // The same if the word was mistyped, or is a compound that nobody has written.
  funkbesk.secondBest = function (asked, found, weights) {
    return Math.max(mistyped(asked, found, weights), asSister(asked, found, weights));
  };

  function shareOne(one, other) {
    for (const root of one) if (other.has(root)) return true;
    return false;
  }
  funkbesk.shareOne = shareOne;

  function isWord(rest) {
    return rest.length >= SHORTEST.rest && /[aeiouy]/.test(rest);
  }

  function isShortened(asked, found) {
    const rest = asked.startsWith(found.word) ? asked.slice(found.word.length) : "";
    return rest.length >= SHORTEST.rest && found.joint.endsWith(rest);
  }

  // Whether `word` is a compound that begins with `part`; as in Python, the longest link is taken that comes first.
  function begins(word, part) {
    if (part.length < SHORTEST.first || !word.startsWith(part)) return false;
    const link = /^(?:e|s|es|er|en)?/.exec(word.slice(part.length))[0];
    return isWord(word.slice(part.length + link.length));
  }

  function asPart(asked, found, weights) {
    if (found.parts.includes(asked.stem)) {
      return found.parts[found.parts.length - 1] === asked.stem ? weights.last_part : weights.first_part;
    }
    let best = 0;
    for (const part of new Set([asked.word, asked.stem, ...asked.roots])) {
      const place = found.stem.indexOf(part);
      if (place <= 0 && begins(found.word, part)) best = Math.max(best, weights.first_part);
      else if (place < 0) continue;
      else if (part.length >= SHORTEST.last && found.stem.endsWith(part) && isWord(found.stem.slice(0, -part.length))) {
        best = Math.max(best, weights.last_part);
      } else if (part.length >= SHORTEST.middle && isWord(found.stem.slice(0, place))) {
        best = Math.max(best, weights.middle_part);
      }
    }
    return best;
  }

  function asWhole(asked, found, weights) {
    const part = found.stem;
    if (asked.parts.includes(part)) {
      return asked.parts[asked.parts.length - 1] === part ? weights.wider : weights.narrowed;
    }
    if (part.length < SHORTEST.last) return 0;
    if (asked.stem.endsWith(part) && isWord(asked.stem.slice(0, -part.length))) return weights.wider;
    return begins(asked.word, part) ? weights.narrowed : 0;
  }

  function asSister(asked, found, weights) {
    const first = asked.stem;
    const second = found.stem;
    const shorter = Math.min(first.length, second.length);
    let shared = 0;
    while (shared < shorter && first[shared] === second[shared]) shared += 1;
    if (shared >= SHORTEST.shared && isWord(first.slice(shared)) && isWord(second.slice(shared))) return weights.sister;
    shared = 0;
    while (shared < shorter && first[first.length - 1 - shared] === second[second.length - 1 - shared]) shared += 1;
    const isLonger = shared > SHORTEST.shared;
    return isLonger && isWord(first.slice(0, -shared)) && isWord(second.slice(0, -shared)) ? weights.sister : 0;
  }

  function mistyped(asked, found, weights) {
    const length = asked.word.length;
    if (length < SHORTEST.typed || length > LONGEST_TYPED) return 0;
    const allowed = length >= SHORTEST.typedTwice ? 2 : 1;
    const distance = Math.min(mistakes(asked.word, found.word, allowed), mistakes(asked.stem, found.stem, allowed));
    if (distance > allowed) return 0;
    return distance < 2 ? weights.mistyped : weights.mistyped_twice;
  }

  // Single mistakes between two words (optimal string alignment), or `most` + 1 where they are more than `most`.
  function mistakes(first, second, most) {
    if (Math.abs(first.length - second.length) > most) return most + 1;
    let earlier = [];
    let before = [];
    let row = Array.from({ length: second.length + 1 }, (_, at) => at);
    for (let i = 1; i <= first.length; i += 1) {
      [earlier, before, row] = [before, row, [i]];
      for (let j = 1; j <= second.length; j += 1) {
        const isOther = first[i - 1] === second[j - 1] ? 0 : 1;
        let cost = Math.min(before[j] + 1, row[j - 1] + 1, before[j - 1] + isOther);
        const isExchanged = i > 1 && j > 1 && first[i - 1] === second[j - 2] && first[i - 2] === second[j - 1];
        if (isExchanged) cost = Math.min(cost, earlier[j - 2] + 1);
        row.push(cost);
      }
      if (Math.min(...row) > most) return most + 1;
    }
    return Math.min(row[row.length - 1], most + 1);
  }
})(globalThis.funkbesk);
