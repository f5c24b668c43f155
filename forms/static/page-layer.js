/** What is drawn over a page picture: boxes of fields, words, the frame being drawn. */
const SVG = "http://www.w3.org/2000/svg";
const NEAR = 6;

export class PageLayer {
  constructor() {
    this.element = node("svg", { class: "cd-layer", preserveAspectRatio: "none", "aria-hidden": "true" });
    this.boxGroup = node("g", {});
    this.marks = node("g", {});
    this.element.append(this.boxGroup, this.marks);
    this.boxList = [];
    this.wordList = [];
  }

  size(width, height) {
    this.element.setAttribute("viewBox", `0 0 ${width} ${height}`);
    this.marks.replaceChildren();
  }

  /** @param list [{id, box, state, title}]; state: classes without dots, such as "is-open is-focused" */
  boxes(list) {
    this.boxList = list;
    this.boxGroup.replaceChildren(...list.map(({ id, box, state }) =>
      rect(box, `cd-box ${state.replace(/\./g, " ")}`, /is-focused/.test(state) ? 5 : 2, id)));
  }

  words(list) {
    this.wordList = list;
    this.shown = null;
    this.marks.replaceChildren();
  }

  /** Draws the rectangle that is being chosen, or none. */
  frame(box) {
    this.marks.replaceChildren(...(box ? [rect(box, "cd-frame", 0)] : []));
    this.shown = null;
  }

  /** The id of the smallest box at a point, or null. */
  boxAt(point) {
    const found = this.boxList.filter(({ box }) => inside(point, box, NEAR)).sort((one, other) => area(one.box) - area(other.box))[0];
    return found ? found.id : null;
  }

  wordAt(point) {
    return this.wordList.find((word) => word.box && inside(point, word.box, 2)) || null;
  }

  /** Lights the word at a point; gives what stands there, for people. */
  hover(point) {
    const field = this.boxList.find(({ box }) => inside(point, box, NEAR));
    const word = field ? null : this.wordAt(point);
    if (word !== this.shown && !this.marks.querySelector(".cd-frame")) {
      this.shown = word;
      this.marks.replaceChildren(...(word ? [rect(word.box, "cd-word", 1)] : []));
    }
    return field ? field.title : "";
  }
}

function inside([x, y], [left, top, right, bottom], margin) {
  return x >= left - margin && x <= right + margin && y >= top - margin && y <= bottom + margin;
}

function area([left, top, right, bottom]) {
  return (right - left) * (bottom - top);
}

function rect([left, top, right, bottom], classes, margin, id = null) {
  const made = node("rect", {
    class: classes, x: left - margin, y: top - margin, width: right - left + 2 * margin, height: bottom - top + 2 * margin, rx: 3,
    "vector-effect": "non-scaling-stroke",
  });
  if (id) {
    made.dataset.field = id;
  }
  return made;
}

function node(name, attributes) {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, String(value)));
  return made;
}
