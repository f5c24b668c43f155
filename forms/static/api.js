/** Calls the application's interface with the session of Tasklist. */
import { language, t } from "./texts.js";

const CSRF_COOKIE = "CLAIMDESK-CSRF";
const CSRF_HEADER = "X-CLAIMDESK-CSRF";

/** A refusal of the server or a lost connection, with a message for people. */
export class ApiError extends Error {
  /** @param status of HTTP, 0 where there was no answer; @param problem the body of problem+json */
  constructor(message, status, problem = {}) {
    super(message);
    this.status = status;
    this.problem = problem;
  }
}

/** The application's root, with a slash at its end; Tasklist lives below it. */
export function root() {
  const base = document.querySelector("base");
  const camunda = base && base.getAttribute("app-root");
  return camunda ? camunda.replace(/[^/]*$/, "") : "/";
}

export function address(path) {
  return root() + path.replace(/^\//, "");
}

/** A picture's address with the width wanted; the server scales it down. */
export function picture(image, width) {
  const url = new URL(image.startsWith("/") ? address(image) : image, document.baseURI);
  url.searchParams.set("width", String(width));
  return url.href;
}

export async function get(path) {
  const answer = await send(path, { method: "GET" });
  return answer.json();
}

/** @returns the answer, for its headers */
export function put(path, body, { keepalive = false, headers = {} } = {}) {
  return send(path, {
    method: "PUT",
    body: JSON.stringify(body),
    keepalive,
    headers: { "Content-Type": "application/json", ...headers },
  });
}

export async function postJson(path, body) {
  const answer = await send(path, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "Content-Type": "application/json" },
  });
  return answer.json();
}

export async function post(path, body) {
  const answer = await send(path, { method: "POST", body });
  return answer.json();
}

/** The answer itself, for what is no JSON; throws an ApiError where it is a refusal. */
export async function send(path, options, again = true) {
  if (options.method !== "GET" && !cookie(CSRF_COOKIE)) {
    await fetchToken();
  }
  const headers = { Accept: "application/json, application/problem+json", "X-Requested-With": "XMLHttpRequest", ...options.headers };
  headers["Accept-Language"] = language();
  if (options.method !== "GET") {
    const token = cookie(CSRF_COOKIE);
    if (token) {
      headers[CSRF_HEADER] = token;
    }
  }
  let answer;
  try {
    answer = await fetch(address(path), { ...options, headers, credentials: "same-origin" });
  } catch (error) {
    throw new ApiError(t("error.connection"), 0);
  }
  if (answer.ok) {
    return answer;
  }
  if (answer.status === 403 && again && (await renewed(headers[CSRF_HEADER]))) {
    return send(path, options, false);
  }
  throw await refusal(answer);
}

let signedIn = null;

/** The id of the user who is signed in, or null where the server does not say. */
export function me() {
  signedIn = signedIn || get("/api/me").then(({ id }) => id, () => {
    signedIn = null;
    return null;
  });
  return signedIn;
}

/** Any reading call has the server set the cookie; this one is everybody's. */
function fetchToken() {
  return fetch(address("/api/me"), { credentials: "same-origin" }).catch(() => null);
}

/** Whether the cookie is another than the one sent. */
async function renewed(sent) {
  if (!cookie(CSRF_COOKIE)) {
    await fetchToken();
  }
  return cookie(CSRF_COOKIE) !== null && cookie(CSRF_COOKIE) !== sent;
}

async function refusal(answer) {
  const type = answer.headers.get("Content-Type") || "";
  const problem = type.includes("json") ? await answer.json().catch(() => ({})) : {};
  const known = { 401: "error.session", 403: "error.forbidden", 404: "error.gone", 413: "error.large" };
  const text = problem.detail || t(known[answer.status] || "error.server", answer.status);
  return new ApiError(answer.status === 401 ? t("error.session") : text, answer.status, problem);
}

function cookie(name) {
  const found = document.cookie.split("; ").find((part) => part.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : null;
}
