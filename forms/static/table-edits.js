/** What can be done to the rows of a table; rows are never changed in place. */
import { read } from "./values.js";

const NUMERIC = new Set(["MONEY", "NUMBER", "PERCENT"]);

export function isNumeric(kind) {
  return NUMERIC.has(kind);
}

export function emptyRow(columns) {
  return columns.map(() => ({ value: "", confidence: null, box: null }));
}

/** A cell with another value; what a person entered has no confidence. */
export function withValue(rows, row, column, value) {
  return rows.map((cells, at) => (at === row ? cells.map((cell, place) =>
    (place === column ? { value, confidence: null, box: cell.box } : cell)) : cells));
}

export function added(rows, below, columns) {
  return [...rows.slice(0, below + 1), emptyRow(columns), ...rows.slice(below + 1)];
}

export function removed(rows, row) {
  return rows.filter((cells, at) => at !== row);
}

/** Two rows of one: the cell's text before the caret stays, the rest moves down. */
export function split(rows, row, column, caret, columns) {
  const below = emptyRow(columns);
  const text = rows[row][column].value;
  below[column] = { value: text.slice(caret).trim(), confidence: null, box: null };
  const shortened = withValue(rows, row, column, text.slice(0, caret).trim());
  return [...shortened.slice(0, row + 1), below, ...shortened.slice(row + 1)];
}

/** A row and the one below as one: different texts follow each other, of two numbers the upper one stays. */
export function merged(rows, row, columns) {
  if (row + 1 >= rows.length) {
    return rows;
  }
  const [upper, lower] = [rows[row], rows[row + 1]];
  const both = columns.map(({ kind }, column) => {
    const [above, under] = [upper[column], lower[column]];
    if (!above.value || !under.value) {
      return above.value ? above : under;
    }
    const once = isNumeric(kind) || above.value === under.value || /^\d+$/.test(above.value + under.value);
    return once ? above : { value: `${above.value} ${under.value}`, confidence: null, box: above.box };
  });
  return [...rows.slice(0, row), both, ...rows.slice(row + 2)];
}

/** Puts cells copied from a spreadsheet where the caret is; rows are added where they are needed. */
export function pasted(rows, row, column, text, columns) {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n").map((line) => line.split("\t"));
  const made = [...rows];
  lines.forEach((cells, down) => {
    const at = row + down;
    const base = made[at] || emptyRow(columns);
    made[at] = base.map((cell, place) => {
      const value = cells[place - column];
      return place < column || value === undefined ? cell : { value: kept(columns[place].kind, value), confidence: null, box: cell.box };
    });
  });
  return made;
}

/** A typed cell as the application keeps it; what cannot be understood stays as it is. */
export function kept(kind, typed) {
  const { value, error } = read(kind, typed);
  return error ? typed.trim() : value;
}

/** The sum of a column, or null where a cell is no number or there is none. */
export function sum(rows, column) {
  let total = 0n;
  let any = false;
  for (const cells of rows) {
    const { value } = cells[column];
    const amount = read("MONEY", value || "");
    if (amount.value !== "") {
      if (amount.error) {
        return null;
      }
      total += BigInt(amount.value);
      any = true;
    }
  }
  return any ? total : null;
}
