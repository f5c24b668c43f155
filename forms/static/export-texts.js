/** The words of the auditor's forms, Vietnamese and English. */
import { language, LANGUAGES, speak, t } from "./texts.js";
import { button, el } from "./dom.js";

const TEXTS = {
  title: ["Xuất hồ sơ bồi thường ra Excel", "Export claims to Excel"],
  from: ["Nộp từ ngày", "Filed from"],
  to: ["Đến hết ngày", "Until (included)"],
  hint: [
    "Tính theo ngày nộp hồ sơ, giờ Việt Nam. Tệp được lập ở chế độ nền; khi xong, một công việc để tải tệp xuất hiện trong Tasklist.",
    "By day of filing, Vietnam time. The workbook is made in the background; a task for its download appears in Tasklist when it is ready.",
  ],
  form: ["ngày/tháng/năm", "day/month/year"],
  missing: ["Hãy nhập ngày theo dạng ngày/tháng/năm.", "Enter a day as day/month/year."],
  outOfOrder: ["Ngày kết thúc phải từ ngày bắt đầu trở đi.", "The last day must not be before the first."],
  ready: ["Tệp Excel đã sẵn sàng", "The workbook is ready"],
  period: ["Hồ sơ nộp từ {0} đến hết {1}.", "Claims filed from {0} to {1}, both included."],
  download: ["Tải tệp Excel", "Download the workbook"],
  then: [
    "Tải xong, bấm Hoàn tất để đóng công việc. Tệp vẫn được lưu.",
    "Press Complete to close the task when you have the file. It stays stored.",
  ],
  secrecy: [
    "Tệp chứa dữ liệu sức khỏe; mỗi lần tải đều được ghi vào nhật ký kiểm toán.",
    "The file holds health data; every download is written to the audit record.",
  ],
  notFound: ["Không tìm thấy tệp của công việc này.", "The file of this task was not found."],
};

export function text(key, ...values) {
  const words = TEXTS[key][language() === "vi" ? 0 : 1];
  return values.reduce((made, value, index) => made.replace(`{${index}}`, value), words);
}

/** The switch of languages; `again` draws anew. */
export function languages(again) {
  const choices = LANGUAGES.map(([code, name, short]) =>
    button(".cd-language", {
      "aria-pressed": String(code === language()), title: name, lang: code,
      click: () => { speak(code); again(); },
    }, short));
  return el("div.cd-languages", { role: "group", "aria-label": t("language") }, ...choices);
}

/** A heading with the switch of languages; `again` draws the form anew. */
export function head(title, again) {
  return el("div.cd-filing-head", {}, el("h2.cd-title", {}, title), languages(again));
}

/** A day as it is written in the language in use, from yyyy-MM-dd. */
export function day(iso) {
  const [year, month, date] = String(iso).split("-");
  return language() === "vi" ? `${date}/${month}/${year}` : `${iso}`;
}
