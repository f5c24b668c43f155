/**
 * Values as people write them and as the application keeps them: dates dd/MM/yyyy, amounts plain
 * digits, numbers with a decimal point, percent "8%", gender "Nam" or "Nữ", "Có" or "Không".
 */

/** A kept value for people's eyes. */
export function show(kind, value) {
  if (value === null || value === undefined || value === "") {
    return "";
  }
  if (kind === "MONEY" && /^-?\d+$/.test(value)) {
    return group(value);
  }
  if (kind === "NUMBER" && /^-?\d+(\.\d+)?$/.test(value)) {
    const [whole, fraction] = String(value).split(".");
    return fraction ? `${group(whole)},${fraction}` : group(whole);
  }
  return String(value);
}

/** Digits in groups of three: 1.234.567. */
export function group(digits) {
  return String(digits).replace(/\B(?=(\d{3})+(?!\d))/g, ".");
}

/** An amount in VND: 1.234.567 ₫. */
export function money(amount) {
  return amount === null || amount === undefined ? "–" : `${group(amount)} ₫`;
}

/**
 * What a person typed, as the application keeps it.
 *
 * @returns {{value: string, error: ?string}} error is the key of a text
 */
export function read(kind, typed) {
  const text = typed.normalize("NFC").replace(/[\s\u00a0\u200b\ufeff]+/g, " ").trim();
  if (text === "") {
    return { value: "", error: null };
  }
  const reader = READERS[kind];
  return reader ? reader(text) : { value: text, error: null };
}

const READERS = {
  DATE: readDate,
  MONEY: (text) => readAmount(text.replace(/\s*(₫|đ|vnđ|vnd|đồng)\.?$/i, "")),
  NUMBER: readNumber,
  PERCENT: readPercent,
  CODE: (text) => fine(text.replace(/ /g, "")),
  TAX_CODE: readTaxCode,
  IDENTITY_NUMBER: (text) =>
    pattern(text.replace(/[ .]/g, "").toUpperCase(), /^(\d{9}|\d{12}|[A-Z]\d{7,8})$/, "error.identity"),
  PHONE: (text) => pattern(text.replace(/[ .()-]/g, ""), /^(0\d{7,10}|1[89]00\d{4,6})$/, "error.phone"),
  EMAIL: (text) => pattern(text.replace(/ /g, "").toLowerCase(), /^[^@\s,;]+@[^@\s,;]+\.[^@\s,;.]{2,}$/, "error.email"),
  GENDER: readGender,
  YES_NO: readYesNo,
  NAME: (text) => (/\d/.test(text) || !/\p{L}/u.test(text) ? wrong(text, "error.name") : fine(text)),
};

function fine(value) {
  return { value, error: null };
}

function wrong(value, error) {
  return { value, error };
}

function pattern(value, shape, error) {
  return shape.test(value) ? fine(value) : wrong(value, error);
}

const UNITS = { k: 1_000, "nghìn": 1_000, "ngàn": 1_000, tr: 1_000_000, "triệu": 1_000_000, "tỷ": 1_000_000_000, "tỉ": 1_000_000_000 };

/** Takes 500k, 1.250k, 1,2tr, 1tr2, 2 triệu rưỡi, and amounts whose decimals are zeros. */
function readAmount(text) {
  const spoken = readSpoken(text);
  if (spoken) {
    return spoken;
  }
  const whole = text.replace(/^(-?\d{1,3}(?:([.,\s])\d{3})+)(?!\2)[.,]0{1,2}$/, "$1");
  const digits = whole.replace(/[.,\s]/g, "");
  const grouped = /^-?\d{1,3}([.,\s]\d{3})*$/.test(whole) || /^-?\d+$/.test(whole);
  return grouped && /^-?\d{1,15}$/.test(digits) ? fine(String(BigInt(digits))) : wrong(text, "error.money");
}

/** A number and its unit. A point before three digits groups thousands, so does a comma before k; otherwise decimals follow. */
function readSpoken(text) {
  const found = /^(\d{1,3}(?:\.\d{3})+|\d{1,6})(?:[.,](\d{1,3}))?\s*(k|nghìn|ngàn|tr|triệu|tỷ|tỉ)\s*(\d{1,3}|rưỡi)?$/i.exec(text);
  if (!found || (found[2] && found[4])) {
    return null;
  }
  const unit = UNITS[found[3].toLowerCase()];
  const whole = found[1].replace(/\./g, "");
  if (unit === UNITS.k && found[2] && found[2].length === 3) {
    return fine(String(Number(whole + found[2]) * unit));
  }
  const fraction = found[2] || (found[4] || "0").replace("rưỡi", "5");
  return fine(String(Number(whole) * unit + (Number(fraction) * unit) / 10 ** fraction.length));
}

/** Three digits behind a point or comma are thousands, fewer are decimals, as on the server. */
function readNumber(text) {
  const grouped = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text) ? "." : /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? "," : "";
  const plain = text.split(grouped || "\n").join("").replace(",", ".");
  return pattern(plain, /^-?\d{1,15}(\.\d+)?$/, "error.number");
}

function readPercent(text) {
  if (/^(kct|kkknt)$/i.test(text)) {
    return fine(text.toUpperCase());
  }
  const found = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text);
  return found ? fine(`${found[1]}${found[2] ? `.${found[2]}` : ""}%`) : wrong(text, "error.percent");
}

function readGender(text) {
  const plain = text.toLowerCase();
  if (["nam", "male", "m"].includes(plain)) {
    return fine("Nam");
  }
  return ["nữ", "nu", "female", "f"].includes(plain) ? fine("Nữ") : wrong(text, "error.gender");
}

function readYesNo(text) {
  const plain = text.toLowerCase();
  if (["có", "co", "true", "yes", "y"].includes(plain)) {
    return fine("Có");
  }
  return ["không", "khong", "false", "no", "n"].includes(plain) ? fine("Không") : wrong(text, "error.yesNo");
}

const TAX_WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** Tax codes of 10 digits, and of branches, end in a check digit. */
function readTaxCode(text) {
  const reading = pattern(text.replace(/[ .]/g, ""), /^(\d{10}|\d{10}-\d{3}|\d{12})$/, "error.taxCode");
  if (reading.error || reading.value.length === 12) {
    return reading;
  }
  const sum = TAX_WEIGHTS.reduce((total, weight, index) => total + weight * Number(reading.value[index]), 0);
  return 10 - (sum % 11) === Number(reading.value[9]) ? reading : wrong(reading.value, "error.taxCodeCheck");
}

/** Takes 5/3/2026, 5-3-26, 05032026, 050326 and "ngày 5 tháng 3 năm 2026" too, and 5/3 for the last such day. */
function readDate(text) {
  const short = /^(\d{1,2})[./-](\d{1,2})$/.exec(text);
  if (short) {
    return lastSuch(Number(short[1]), Number(short[2]), text);
  }
  const parts = /^(?:ngày )?(\d{1,2}) ?tháng ?(\d{1,2}) ?năm ?(\d{4})$/i.exec(text) || /^(\d{1,2})[\s./-](\d{1,2})[\s./-](\d{4}|\d{2})$/.exec(text) || /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  if (!parts) {
    return /^(không|khong) (thời|thoi) (hạn|han)$/i.test(text) ? fine("Không thời hạn") : wrong(text, "error.date");
  }
  const [day, month] = [Number(parts[1]), Number(parts[2])];
  const year = parts[3].length === 4 ? Number(parts[3]) : century(Number(parts[3]));
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) {
    return wrong(text, "error.date");
  }
  return fine(`${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`);
}

function lastSuch(day, month, text) {
  const now = new Date();
  const before = month - 1 > now.getMonth() || (month - 1 === now.getMonth() && day > now.getDate());
  const reading = readDate(`${day}/${month}/${now.getFullYear() - (before ? 1 : 0)}`);
  return reading.error ? wrong(text, "error.date") : reading;
}

/**
 * What the digits of a number say by themselves: {text, holds}, null where they say nothing. The
 * server's checks say the rest.
 */
export function checkDigit(kind, value) {
  if (kind === "TAX_CODE" && /^\d{10}(-\d{3})?$/.test(value)) {
    const holds = !readTaxCode(value).error;
    return { text: holds ? "digit.taxHolds" : "error.taxCodeCheck", holds };
  }
  if (kind === "IDENTITY_NUMBER" && /^\d{12}$/.test(value)) {
    const holds = /^0(0[1-9]|[1-8]\d|9[0-6])[0-3]/.test(value);
    return { text: holds ? "digit.identityHolds" : "digit.identityFails", holds };
  }
  return null;
}

function century(year) {
  const next = (new Date().getFullYear() % 100) + 15;
  return year <= next ? 2000 + year : 1900 + year;
}

const VIETNAM = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Ho_Chi_Minh", day: "2-digit", month: "2-digit", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
});

/** An instant as a day and time in Vietnam, as workbooks and the law count them: 20/11/2026 10:12. */
export function instant(iso) {
  const date = new Date(iso);
  return !iso || Number.isNaN(date.getTime()) ? "–" : VIETNAM.format(date).replace(",", "");
}

const loose = new WeakSet();

/**
 * Groups the digits of an amount while it is typed and keeps the caret behind its digit. Whoever
 * types a point, a comma or a unit means something by it: that is left alone until it is gone.
 */
export function groupWhileTyping({ target: input, inputType = "", data }) {
  const text = input.value;
  if (/^\d*$/.test(text) || group(text.replace(/\./g, "")) === text) {
    loose.delete(input);
  } else if (!/^[\d.]*$/.test(text) || (inputType !== "" && !/^(insertText$|delete)/.test(inputType)) || /\D/.test(data || "")) {
    loose.add(input);
  }
  const digits = text.replace(/\./g, "").replace(/^0+(?=\d)/, "");
  const grouped = group(digits);
  if (loose.has(input) || grouped === text) {
    return;
  }
  const before = text.slice(0, input.selectionStart).replace(/\D/g, "").length;
  input.value = grouped;
  let caret = 0;
  for (let seen = 0; caret < grouped.length && seen < before; caret += 1) {
    seen += grouped[caret] === "." ? 0 : 1;
  }
  input.setSelectionRange(caret, caret);
}

/** Puts an amount that was typed loosely into its proper form. */
export function tidyAmount(input) {
  const { value, error } = read("MONEY", input.value);
  if (!error && value) {
    input.value = show("MONEY", value);
  }
}
