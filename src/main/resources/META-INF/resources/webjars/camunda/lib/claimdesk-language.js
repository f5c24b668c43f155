/**
 * The language of Camunda's web applications: the one chosen in Claimdesk's forms, else the first of
 * the browser's that they know, else English. Only its words are loaded: were English loaded as a
 * fallback besides, whichever came last would decide how dates are written.
 */
const KNOWN = ["vi", "en"];
const WANTED = [localStorage.getItem("claimdesk.language"), ...(navigator.languages ?? [navigator.language])];

export const language =
  WANTED.map((tag) => (tag ?? "").slice(0, 2).toLowerCase()).find((code) => KNOWN.includes(code)) ?? "en";

export const locales = { availableLocales: [language], fallbackLocale: language };

document.documentElement.lang = language;
