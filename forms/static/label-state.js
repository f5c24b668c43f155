/**
 * What an adjuster has made of the pages of a dossier: labels, documents, turned pages; with undo.
 * As long as nobody arranges anything, neighbours of one file with one label make a document.
 */

const DEEPEST = 200;

export class LabelState {
  /** @param pages as the server lists them; @param labels [{id, name, reading, aside}]; @param work the draft */
  constructor(pages, labels, work) {
    Object.assign(this, { pages, labels, work, past: [], future: [] });
    work.pages = work.pages || {};
    work.turns = work.turns || {};
    this.byId = new Map(pages.map((page, index) => [page.id, { ...page, number: index + 1 }]));
  }

  page(id) {
    return this.byId.get(id);
  }

  /** The label that counts, or null: the adjuster's, otherwise the engine's. */
  labelOf(id) {
    return this.work.pages[id] || this.page(id).label || null;
  }

  label(id) {
    return this.labels.find((label) => label.id === id) || { id, name: id, reading: "", aside: false };
  }

  /** Who gave the label: "human", "engine" or "none". */
  sourceOf(id) {
    return this.work.pages[id] ? "human" : this.page(id).label ? this.page(id).labelSource || "engine" : "none";
  }

  isAside(id) {
    const label = this.labelOf(id);
    return label !== null && this.label(label).aside;
  }

  turnOf(id) {
    return this.work.turns[id] || 0;
  }

  open() {
    return this.pages.filter((page) => !this.labelOf(page.id));
  }

  /* ---- documents ---- */

  /** Documents as they stand: {pages, label, mixed}; then the pages that are set aside. */
  documents() {
    const groups = (this.work.groups || this.neighbours()).map((ids) => ids.filter((id) => !this.isAside(id))).filter((ids) => ids.length);
    return groups.map((ids) => {
      const labels = new Set(ids.map((id) => this.labelOf(id)));
      return { pages: ids, label: labels.size === 1 ? [...labels][0] : null, mixed: labels.size > 1 };
    });
  }

  aside() {
    return this.pages.map((page) => page.id).filter((id) => this.isAside(id));
  }

  neighbours() {
    const groups = [];
    let last = null;
    this.pages.forEach((page) => {
      const label = this.labelOf(page.id);
      const goesOn = last && !this.isAside(page.id) && last.fileId === page.fileId && last.index + 1 === page.index && this.labelOf(last.id) === label;
      if (goesOn) {
        groups[groups.length - 1].push(page.id);
      } else {
        groups.push([page.id]);
      }
      last = page;
    });
    return groups;
  }

  documentOf(id) {
    return this.documents().findIndex((document) => document.pages.includes(id));
  }

  /** Every page in the order in which it is shown. */
  order() {
    return [...this.documents().flatMap((document) => document.pages), ...this.aside()];
  }

  /* ---- changes ---- */

  /** Does something that undo takes back; nothing is kept where it changed nothing. */
  change(action) {
    const before = this.snapshot();
    const refusal = action();
    if (refusal || this.snapshot() === before) {
      this.restore(before);
      return refusal || null;
    }
    this.past.push(before);
    this.past.splice(0, Math.max(0, this.past.length - DEEPEST));
    this.future = [];
    return null;
  }

  snapshot() {
    const { pages, groups = null, turns } = this.work;
    return JSON.stringify({ pages, groups, turns });
  }

  restore(snapshot) {
    const { pages, groups, turns } = JSON.parse(snapshot);
    Object.assign(this.work, { pages, turns });
    if (groups) {
      this.work.groups = groups;
    } else {
      delete this.work.groups;
    }
  }

  undo() {
    return this.swap(this.past, this.future);
  }

  redo() {
    return this.swap(this.future, this.past);
  }

  swap(from, to) {
    const snapshot = from.pop();
    if (snapshot) {
      to.push(this.snapshot());
      this.restore(snapshot);
    }
    return Boolean(snapshot);
  }

  setLabel(id, label) {
    if (label === null || label === this.page(id).label) {
      delete this.work.pages[id];
    } else {
      this.work.pages[id] = label;
    }
  }

  /** Gives pages a label; those that share a document with others leave it. */
  assign(ids, label) {
    return this.change(() => {
      if (this.work.groups && !this.label(label).aside) {
        this.work.groups = this.work.groups.flatMap((group) => {
          const taken = group.filter((id) => ids.includes(id));
          const left = group.filter((id) => !ids.includes(id));
          const strangers = left.some((id) => !this.isAside(id) && this.labelOf(id) !== label);
          return taken.length && strangers ? [left, taken] : [group];
        });
      }
      ids.forEach((id) => this.setLabel(id, label));
    });
  }

  unassign(ids) {
    return this.change(() => ids.forEach((id) => this.setLabel(id, null)));
  }

  turn(ids) {
    return this.change(() => ids.filter((id) => !this.page(id).electronic).forEach((id) => {
      const turned = (this.turnOf(id) + 90) % 360;
      if (turned) {
        this.work.turns[id] = turned;
      } else {
        delete this.work.turns[id];
      }
    }));
  }

  freeze() {
    this.work.groups = this.work.groups || this.neighbours();
  }

  /** Has a page begin a document of its own, with those behind it. */
  split(id) {
    return this.change(() => {
      this.freeze();
      this.work.groups = this.work.groups.flatMap((group) => {
        const at = group.indexOf(id);
        return at > 0 ? [group.slice(0, at), group.slice(at)] : [group];
      });
    });
  }

  /** Puts pages into one document; pages of one document join the document before. */
  merge(ids) {
    const shown = this.documents();
    const touched = shown.map((document, index) => (document.pages.some((id) => ids.includes(id)) ? index : -1)).filter((index) => index >= 0);
    if (touched.length === 1 && touched[0] > 0) {
      return this.move(shown[touched[0]].pages, shown[touched[0] - 1].pages[0], null);
    }
    if (touched.length > 1) {
      const [first, ...rest] = touched;
      return this.move(rest.flatMap((index) => shown[index].pages.filter((id) => ids.includes(id))), shown[first].pages[0], null);
    }
    return null;
  }

  /**
   * Moves pages, in the order in which they are shown, into the document of another page; they take its label.
   *
   * @param host a page of the document, which may be one of those that move; null: a document of their own
   * @param before the page they come to stand before; null: at the end of the document
   */
  move(ids, host, before) {
    const moved = this.order().filter((id) => ids.includes(id));
    if (this.mixesElectronic(moved, host)) {
      return "label.electronicAlone";
    }
    return this.change(() => {
      this.freeze();
      const label = host === null ? null : this.labelOf(host);
      const { groups } = this.work;
      const target = groups.find((group) => group.includes(host)) || [];
      const behind = before === null ? undefined : target.slice(target.indexOf(before)).find((id) => !moved.includes(id));
      const left = groups.map((group) => group.filter((id) => !moved.includes(id)));
      if (host === null) {
        left.push(moved);
      } else {
        const into = left[groups.indexOf(target)];
        into.splice(behind === undefined ? into.length : into.indexOf(behind), 0, ...moved);
      }
      this.work.groups = left.filter((group) => group.length);
      this.unify(moved, host, label);
    });
  }

  /** Whether an electronic file would come to share its document with another file. */
  mixesElectronic(moved, host) {
    const shown = this.documents().find((document) => document.pages.includes(host));
    const pages = [...(shown ? shown.pages : []), ...moved].map((id) => this.page(id));
    return pages.some((page) => page.electronic) && new Set(pages.map((page) => page.fileId)).size > 1;
  }

  /** Moved pages take the label of their document; one without a label takes theirs. */
  unify(moved, host, label) {
    if (label && !this.label(label).aside) {
      moved.forEach((id) => this.setLabel(id, label));
    } else if (host === null) {
      moved.filter((id) => this.isAside(id)).forEach((id) => this.setLabel(id, this.page(id).label && !this.label(this.page(id).label).aside ? this.page(id).label : null));
    } else {
      const theirs = moved.map((id) => this.labelOf(id)).find((found) => found && !this.label(found).aside);
      const group = this.work.groups.find((pages) => pages.includes(host));
      if (theirs) {
        group.forEach((id) => this.setLabel(id, theirs));
      }
    }
  }

  /** Moves pages into the document before or behind theirs. */
  shift(ids, step) {
    const shown = this.documents();
    const from = shown.findIndex((document) => document.pages.includes(ids[0]));
    const to = shown[from + step];
    return from >= 0 && to ? this.move(ids, to.pages[0], step > 0 ? to.pages[0] : null) : null;
  }

  /** Moves a page one place within its document. */
  step(id, step) {
    const document = this.documents()[this.documentOf(id)];
    const at = document ? document.pages.indexOf(id) + step : -1;
    if (!document || at < 0 || at >= document.pages.length) {
      return null;
    }
    return this.change(() => {
      this.freeze();
      const group = this.work.groups.find((pages) => pages.includes(id));
      const other = group.indexOf(document.pages[at]);
      const own = group.indexOf(id);
      [group[own], group[other]] = [group[other], group[own]];
    });
  }

  /** Moves a page one place within its document; several pages, or one at its edge, into the document beside it. */
  nudge(ids, step) {
    const document = this.documents()[this.documentOf(ids[0])];
    const at = document ? document.pages.indexOf(ids[0]) + step : -1;
    return ids.length === 1 && document && document.pages[at] ? this.step(ids[0], step) : this.shift(ids, step);
  }

  /** The first reason not to complete: {page, key, values}, or null. */
  offence() {
    const open = this.open();
    if (open.length) {
      return { page: open[0].id, key: "label.stillOpen", values: [open[0].file, open[0].index + 1], left: open.length };
    }
    const mixed = this.documents().find((document) => document.mixed);
    return mixed ? { page: mixed.pages[0], key: "label.mixedOpen", values: [this.page(mixed.pages[0]).number], left: 0 } : null;
  }
}
