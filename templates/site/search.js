// The search of `funkbesk find`, written for a browser: search/question.py and search/find.py say how it works and why.
// A test asks both the same questions and compares the answers.
"use strict";

(function (funkbesk) {
  const MOST_WORDS = 20;
  const PARTICLES = new Set("af frem for fra ind igennem med ned op over på til ud".split(" "));

  funkbesk.Search = class {
    // `data` is what search/script_data.py writes.
    constructor(data) {
      this.weights = data.weights;
      this.small = new Set(data.small_words);
      this.frame = new Set(data.frame_words);
      this.places = data.places;
      this.owners = data.owners;
      this.entries = data.entries.map(([place, bullet, anchor, text]) => ({ place, bullet, anchor, text, tokens: null }));
      this.vocabulary = data.vocabulary.map(([word, joint]) => funkbesk.forms(word, joint));
      this.occurrences = data.vocabulary.map(([, , places]) => places);
      this.numbers = new Map(data.vocabulary.map(([word, joint], number) => [keyOf(word, joint), number]));
      this.expressions = [...this.expressionsOf(data)];
      this.strengths = new Map();
    }

    // The hits, best first: { entry, score, marks }; marks are places in the text as [start, end].
    find(question) {
      const sought = this.asked(question).map((asked) => this.sought(asked));
      const found = [...new Set(sought.flatMap((one) => [...one.answers.keys()]))].sort((one, other) => one - other);
      const hits = found.map((number) => this.hit(number, sought)).sort((one, other) => other.score - one.score);
      const { least, least_by_heading: leastByHeading } = this.weights;
      return hits.filter((hit) => hit.score >= hits[0].score * (hit.positions.length ? least : leastByHeading));
    }

    // Where in the text of a hit the words stand that answer.
    marks(hit) {
      const tokens = this.tokens(hit.entry);
      return hit.positions.map((at) => [tokens[at].start, tokens[at].end]);
    }

    // The words of an entry that are not small, each with its number in the vocabulary.
    tokens(entry) {
      entry.tokens ||= this.meaningful(funkbesk.words(entry.text)).map((token) =>
        ({ number: this.numbers.get(keyOf(token.word, token.joint)), start: token.start, end: token.end }));
      return entry.tokens;
    }

    // Which part of the question stands in the id of the bullet: 0 to 1.
    named(entry, sought) {
      const about = new Set(entry.bullet.split("-").map((word) => this.numbers.get(word)));
      return sought.filter((one) => funkbesk.shareOne(one.words, about)).length / sought.length;
    }

    meaningful(words) {
      return words.filter(({ word }) => !this.small.has(word));
    }

    *expressionsOf(data) {
      const formsOf = (text) => this.meaningful(funkbesk.words(text)).map(({ word }) => funkbesk.forms(word));
      const synonyms = data.same_meaning.map((group) => group.map(formsOf));
      const names = data.register.map(([own, genus]) => [own.map(formsOf), formsOf(genus)]);
      for (const [own, genus] of [...synonyms.map((group) => [group, []]), ...names]) {
        for (const one of own) {
          for (const other of own) {
            if (one !== other && other.length) yield { expression: one, words: other, weight: this.weights.synonym };
          }
        }
        if (genus.length) for (const name of own) yield { expression: name, words: genus, weight: this.weights.genus };
      }
    }

    asked(question) {
      const words = funkbesk.words(question.normalize("NFC")).map(({ word }) => word).slice(0, MOST_WORDS);
      let places = [...words.keys()].filter((at) => !this.small.has(words[at]));
      if (!places.length) places = [...words.keys()];
      const hasSubject = places.some((at) => !this.frame.has(words[at]));
      const rows = places.map((at) => ({
        spelt: spellingsOf(words, at),
        weight: hasSubject && this.frame.has(words[at]) ? this.weights.frame : 1,
        others: [],
      }));
      for (const other of this.expressions) {
        for (const at of placesOf(other.expression, rows)) rows[at].others.push(other);
      }
      return rows;
    }

    sought(asked) {
      const own = this.own(asked);
      const answers = this.answers(own);
      const counts = asked.weight * Math.log(1 + this.entries.length / Math.max(1, answers.size));
      const words = new Set(own.keys());
      for (const other of asked.others) {
        const strengths = other.words.map((form) => this.strong(form));
        for (const row of strengths) for (const key of row.keys()) words.add(key);
        const rows = strengths.map((row) => this.answers(row));
        for (const entry of new Set(rows.flatMap((row) => [...row.keys()]))) {
          const sum = rows.reduce((total, row) => total + (row.get(entry) || 0), 0);
          raise(answers, entry, (other.weight * sum) / rows.length);
        }
      }
      return { counts, words, answers };
    }

    // How well each word of the vocabulary answers the asked one; a word that synonyms are known of is no typing error.
    own(asked) {
      const found = new Map();
      for (const form of asked.spelt) for (const [key, how] of this.strong(form)) raise(found, key, how);
      if (asked.others.length || best(found) > this.weights.wider) return found;
      for (const form of asked.spelt) {
        this.vocabulary.forEach((word, key) => {
          const how = funkbesk.secondBest(form, word, this.weights);
          if (how) raise(found, key, how);
        });
      }
      return found;
    }

    strong(form) {
      if (!this.strengths.has(form)) {
        const found = new Map();
        this.vocabulary.forEach((word, key) => {
          const how = funkbesk.strength(form, word, this.weights);
          if (how) found.set(key, how);
        });
        this.strengths.set(form, found);
      }
      return this.strengths.get(form);
    }

    answers(strengths) {
      const answers = new Map();
      for (const [key, how] of strengths) {
        for (const [weight, runs] of this.occurrences[key]) {
          let at = 0;
          for (let run = 0; run < runs.length; run += 2) {
            at += runs[run];
            for (const end = at + runs[run + 1]; at < end; at += 1) raise(answers, at, how * weight);
          }
        }
      }
      return answers;
    }

    hit(number, sought) {
      const { weights } = this;
      const entry = this.entries[number];
      const tokens = this.tokens(entry);
      const asked = sought.reduce((total, one) => total + one.counts, 0);
      const share = sought.reduce((total, one) => total + one.counts * (one.answers.get(number) || 0), 0) / asked;
      const positions = sought.map((one) => [...tokens.keys()].filter((at) => one.words.has(tokens[at].number)));
      const raised = share + weights.phrase * inARow(positions) + weights.early * early(positions, tokens.length);
      const section = weights.sections[this.places[entry.place][1]] ?? weights.other_section;
      const kind = entry.bullet ? 1 : weights.running_text;
      const all = [...new Set(positions.flat())].sort((one, other) => one - other);
      return { entry, score: (raised + weights.about * this.named(entry, sought)) * section * kind, positions: all };
    }
  };

  function keyOf(word, joint) {
    return joint ? `${word} ${joint}` : word;
  }

  // A spread of many values into Math.max would overflow the stack.
  function best(found) {
    let most = 0;
    for (const how of found.values()) most = Math.max(most, how);
    return most;
  }

  function raise(found, key, how) {
    const before = found.get(key);
    if (before === undefined || how > before) found.set(key, how);
  }

  // The spellings of a word, and the noun's form of a verb with a particle: »følge op«, »opfølgning«.
  function spellingsOf(words, at) {
    const particles = words.slice(at + 1, at + 3).filter((word) => PARTICLES.has(word));
    const spelt = funkbesk.spellings(words[at]).flatMap((word) => [word, ...particles.map((one) => one + word)]);
    return [...new Set(spelt)].map((word) => funkbesk.forms(word));
  }

  // The numbers of the words of the question that make the expression, wherever they stand in a row.
  function placesOf(expression, rows) {
    const found = [];
    for (let at = 0; expression.length && at + expression.length <= rows.length; at += 1) {
      const isHere = expression.every((own, step) =>
        rows[at + step].spelt.some((form) => form.stem === own.stem || funkbesk.shareOne(form.roots, own.roots)));
      if (isHere) expression.forEach((_, step) => found.push(at + step));
    }
    return found;
  }

  function inARow(positions) {
    let near = 0;
    for (let at = 1; at < positions.length; at += 1) {
      near += positions[at - 1].some((one) => positions[at].some((other) => Math.abs(one - other) <= 1)) ? 1 : 0;
    }
    return positions.length > 1 ? near / (positions.length - 1) : 0;
  }

  function early(positions, length) {
    const first = Math.min(...positions.filter((row) => row.length).map((row) => row[0]));
    return first === Infinity ? 0 : 1 - first / length;
  }
})(globalThis.funkbesk);
