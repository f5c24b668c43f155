/** The words of the reconciliation, Vietnamese and English. */
import { language } from "./texts.js";

const TEXTS = {
  title: ["Đối soát lượt gọi nhận dạng", "Reconcile recognition calls"],
  month: ["Tháng", "Month"],
  file: ["Danh sách của nhà cung cấp (không bắt buộc)", "The vendor's list (optional)"],
  fileHint: [
    "CSV hoặc XLSX, có các cột check_sum, time (thời gian), operation (thao tác).",
    "CSV or XLSX with the columns check_sum, time, operation.",
  ],
  zone: ["Múi giờ của danh sách", "Time zone of the list"],
  tolerance: ["Lệch giờ (giây)", "Tolerance (s)"],
  compare: ["Đối soát", "Reconcile"],
  download: ["Tải tệp Excel", "Download the workbook"],
  working: ["Đang đối soát…", "Reconciling…"],
  login: ["Hãy đăng nhập với tài khoản kiểm toán, rồi bấm lại.", "Log in as an auditor, then press again."],
  toTasklist: ["Về Tasklist", "To Tasklist"],
  toLogin: ["Đăng nhập", "Log in"],
  monthMissing: ["Hãy chọn tháng.", "Choose a month."],
  billed: ["Lượt gọi tính phí", "Billed calls"],
  unanswered: ["Gọi không có trả lời", "Unanswered calls"],
  matched: ["Khớp", "Matched"],
  onlyOurs: ["Chỉ bên mình", "Only ours"],
  onlyTheirs: ["Chỉ bên nhà cung cấp", "Only theirs"],
  maybeBilled: ["Có thể bị tính phí", "Maybe billed"],
  badRows: ["Dòng không dùng được", "Unusable rows"],
  byOperation: ["Theo thao tác", "By operation"],
  byDay: ["Theo ngày", "By day"],
  operation: ["Thao tác", "Operation"],
  day: ["Ngày", "Day"],
  calls: ["Số lượt", "Calls"],
  checkSum: ["check_sum", "check_sum"],
  time: ["Thời điểm", "Time"],
  ourTime: ["Thời điểm của mình", "Our time"],
  row: ["Dòng", "Row"],
  sameAs: ["Trùng với dòng", "Same as row"],
  problem: ["Vấn đề", "Problem"],
  excerpt: ["Nội dung", "Content"],
  maybeBilledHint: [
    "Dòng của nhà cung cấp ứng với một lượt gọi của mình không nhận được trả lời.",
    "Rows of the vendor that a call of ours without an answer may explain.",
  ],
  first: ["{0} dòng đầu; tệp Excel có đủ.", "The first {0}; the workbook has all."],
  none: ["Không có lượt gọi nào trong tháng này.", "There are no calls in this month."],
};

export function text(key, ...values) {
  const words = TEXTS[key][language() === "vi" ? 0 : 1];
  return values.reduce((made, value, index) => made.replace(`{${index}}`, value), words);
}
