/** What is known of the fields of a dossier and what the adjuster made of them so far. */
import { stated } from "./missing-reason.js";

const DEPTH = 200;
const MISSING = new Set(["absent", "unreadable"]);

/** What a table is called in the draft. */
export function tableKey(document, table) {
  return `${document.id}/${table.position}`;
}

export class ReviewState {
  /** @param work the draft: {fields, typed, tables, seconds} */
  constructor(documents, work) {
    ["fields", "typed", "tables", "seconds"].forEach((part) => {
      work[part] = work[part] || {};
    });
    this.work = work;
    this.documents = documents;
    this.history = [];
    documents.forEach((document) => {
      document.name = named(document, documents);
      document.entries = ordered(document.fields).map((field) => ({
        field, document, page: pageOf(document, field), readings: [],
      }));
    });
    this.entries = documents.flatMap((document) => document.entries);
  }

  entry(id) {
    return this.entries.find((candidate) => candidate.field.id === id);
  }

  page(id) {
    for (const document of this.documents) {
      const found = document.pages.find((page) => page.id === id);
      if (found) {
        return found;
      }
    }
    return null;
  }

  uncertain(entry) {
    return entry.field.verdict === "review";
  }

  settled(entry) {
    return this.work.fields[entry.field.id];
  }

  /** Whether the field is open, or said to be missing without the reason that it needs. */
  isOpen(entry) {
    return this.settled(entry) ? this.lacksReason(entry) : this.uncertain(entry);
  }

  isMissing(entry) {
    const settled = this.settled(entry);
    return Boolean(settled && MISSING.has(settled.action));
  }

  lacksReason(entry) {
    return entry.field.required && this.isMissing(entry) && !stated(this.settled(entry).reason);
  }

  firstOpen() {
    return this.entries.find((entry) => this.isOpen(entry));
  }

  openCount() {
    return this.entries.filter((entry) => this.isOpen(entry)).length;
  }

  progress() {
    const uncertain = this.entries.filter((entry) => this.uncertain(entry));
    return { total: uncertain.length, done: uncertain.filter((entry) => !this.isOpen(entry)).length };
  }

  /** The value that counts now. */
  value(entry) {
    const settled = this.settled(entry);
    return settled ? settled.value : entry.field.value || "";
  }

  /** The values entered so far, by field. */
  entered() {
    return Object.fromEntries(Object.entries(this.work.fields).map(([id, { value }]) => [id, value || ""]));
  }

  /** Rows of a table as they stand now. */
  rows(document, table) {
    return this.work.tables[tableKey(document, table)] || table.rows;
  }

  /* ---- changes ---- */

  typed(entry, text, how) {
    const { id } = entry.field;
    this.rememberTyping(id);
    delete this.work.fields[id];
    this.work.typed[id] = text;
    entry.how = how;
  }

  settle(entry, value, action, asPrinted) {
    const { id } = entry.field;
    this.remember(id, false);
    const settled = { value, action };
    if (asPrinted) {
      settled.asPrinted = true;
    }
    if (action === "correct" && entry.how) {
      settled.how = entry.how;
    }
    if (MISSING.has(action) && this.settled(entry) && this.settled(entry).reason) {
      settled.reason = this.settled(entry).reason;
    }
    this.work.fields[id] = settled;
    delete this.work.typed[id];
  }

  /** The reason that was given for another field of the same paper, the lowest of them, or "". */
  recentReason({ field, document }) {
    const reasons = document.entries.filter((entry) => entry.field !== field && this.isMissing(entry)).map((entry) => this.settled(entry).reason);
    return reasons.filter(stated).pop() || "";
  }

  /** Why a field has no value. */
  because(entry, reason) {
    const { id } = entry.field;
    this.rememberTyping(id);
    this.work.fields[id] = { ...this.work.fields[id], reason };
  }

  revert(entry) {
    const { id } = entry.field;
    if (this.work.fields[id] || this.work.typed[id] !== undefined) {
      this.remember(id, false);
      delete this.work.fields[id];
      delete this.work.typed[id];
      entry.how = null;
    }
  }

  changeTable(document, table, rows) {
    const key = tableKey(document, table);
    const { tables } = this.work;
    const before = tables[key];
    this.push(() => put(tables, key, before), { table: key });
    tables[key] = rows;
  }

  /** Once for a run of letters. */
  rememberTyping(id) {
    const last = this.history[this.history.length - 1];
    if (!(last && last.id === id && last.typing)) {
      this.remember(id, true);
    }
  }

  remember(id, typing) {
    const { fields, typed } = this.work;
    const [field, text] = [fields[id], typed[id]];
    this.push(() => {
      put(fields, id, field);
      put(typed, id, text);
    }, { id, typing });
  }

  push(undo, what) {
    this.history.push({ ...what, undo });
    if (this.history.length > DEPTH) {
      this.history.shift();
    }
  }

  /** Takes the last change back; gives {id} of its field or {table}, or null. */
  undo() {
    const last = this.history.pop();
    if (!last) {
      return null;
    }
    last.undo();
    return last;
  }

  /** What forbids completing: {entry, text key}, or null. */
  offender() {
    for (const entry of this.entries) {
      const { field } = entry;
      const settled = this.settled(entry);
      const missing = field.required && !this.value(entry) && !this.isMissing(entry) && (this.uncertain(entry) || settled);
      if (this.lacksReason(entry)) {
        return { entry, text: "missing.needed" };
      }
      if (this.isOpen(entry)) {
        return { entry, text: "review.stillOpen" };
      }
      if (missing) {
        return { entry, text: "review.requiredEmpty" };
      }
      if (this.work.typed[field.id] !== undefined) {
        return { entry, text: "review.notAccepted" };
      }
    }
    return null;
  }
}

/** What people call a paper; several of one type are counted. */
function named(document, documents) {
  const alike = documents.filter(({ typeName }) => typeName === document.typeName);
  return alike.length > 1 ? `${document.typeName} ${alike.indexOf(document) + 1}` : document.typeName;
}

function put(map, key, value) {
  if (value === undefined) {
    delete map[key];
  } else {
    map[key] = value;
  }
}

/** Uncertain fields first, otherwise as they stand on the paper. */
function ordered(fields) {
  return [...fields.filter((field) => field.verdict === "review"), ...fields.filter((field) => field.verdict !== "review")];
}

function pageOf(document, field) {
  return document.pages.find((page) => page.id === field.pageId) || document.pages[field.page] || document.pages[0] || null;
}
