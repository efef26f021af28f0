// The Danish stem of a word in lower case, by Snowball's published algorithm (snowballstem.org, danish.sbl).
// A test compares it with the stems that Python makes of every word of a large collection.
"use strict";

globalThis.funkbesk = globalThis.funkbesk || {};

(function (funkbesk) {
  const VOWEL = /[aeiouyæøå]/;
  // Longest first: only the longest ending that a word has is looked at.
  const ENDINGS = (
    "erendes erende hedens ethed erede heden heder endes ernes erens erets ered ende erne eren erer heds enes eres " +
    "ens hed ene ere eret ers ets en er es et e s"
  ).split(" ").sort((one, other) => other.length - one.length);
  const BEFORE_S = new Set("'abcdfghjklmnoprtvyzå");
  const PAIRS = new Set(["gd", "dt", "gt", "kt"]);
  const LATER_ENDINGS = ["elig", "løst", "lig", "els", "ig"];
  const DOUBLED = new Set("bdfgklmnprst");

  // Where the part of a word begins that endings are taken from: after the first consonant behind a vowel, or behind
  // an apostrophe, and never before the fourth letter.
  function regionOf(word) {
    const apostrophe = word.indexOf("'");
    if (apostrophe >= 0) return Math.max(3, apostrophe + 1);
    let at = 0;
    while (at < word.length && !VOWEL.test(word[at])) at += 1;
    while (at < word.length && VOWEL.test(word[at])) at += 1;
    return Math.max(3, Math.min(word.length, at + 1));
  }

  function endingIn(word, region, endings) {
    return endings.find((ending) => word.length - ending.length >= region && word.endsWith(ending));
  }

  function withoutEnding(word, region) {
    const ending = endingIn(word, region, ENDINGS);
    if (ending === undefined) return word;
    if (ending === "s" && !BEFORE_S.has(word[word.length - 2])) return word;
    return word.slice(0, -ending.length);
  }

  function withoutPair(word, region) {
    return word.length - 2 >= region && PAIRS.has(word.slice(-2)) ? word.slice(0, -1) : word;
  }

  function withoutLaterEnding(word, region) {
    const kept = word.endsWith("igst") ? word.slice(0, -2) : word;
    const ending = endingIn(kept, region, LATER_ENDINGS);
    if (ending === undefined) return kept;
    return ending === "løst" ? kept.slice(0, -1) : withoutPair(kept.slice(0, -ending.length), region);
  }

  function withoutDouble(word, region) {
    const last = word[word.length - 1];
    const isDouble = word.length - 1 >= region && DOUBLED.has(last) && word[word.length - 2] === last;
    return isDouble ? word.slice(0, -1) : word;
  }

  funkbesk.stem = function (word) {
    if (word.length < 3) return word;
    const region = regionOf(word);
    const steps = [withoutEnding, withoutPair, withoutLaterEnding, withoutDouble];
    const stem = steps.reduce((rest, step) => step(rest, region), word);
    return stem.length > 1 && stem.endsWith("'") ? stem.slice(0, -1) : stem;
  };
})(globalThis.funkbesk);
