/** Loads a style sheet that lies beside this script, once. */
export function style(name) {
  const id = `claimdesk-${name}`;
  if (document.getElementById(id)) {
    return Promise.resolve();
  }
  return new Promise((done) => {
    const link = document.createElement("link");
    Object.assign(link, { id, rel: "stylesheet", href: new URL(`${name}.css`, import.meta.url).href, onload: done, onerror: done });
    document.head.append(link);
  });
}
