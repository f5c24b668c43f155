// Words and times in the language of the web applications.
import { language as code } from "../../../lib/claimdesk-language.js";

const language = code === "vi" ? 0 : 1;

const TEXTS = {
  path: ["Đường đi", "Path"],
  finished: ["Đã xong", "Finished"],
  loading: ["Đang tải…", "Loading…"],
  nothing: ["Chưa có bước nào.", "No step yet."],
  unreadable: ["Không đọc được lịch sử ({0}).", "The history cannot be read ({0})."],
  activity: ["Bước", "Activity"],
  start: ["Bắt đầu", "Start"],
  end: ["Kết thúc", "End"],
  duration: ["Thời lượng", "Duration"],
  user: ["Người làm", "User"],
  state: ["Trạng thái", "State"],
  passed: ["Đã qua", "Passed"],
  active: ["Đang ở đây", "Here now"],
  stuck: ["Đang bị kẹt", "Stuck"],
  canceled: ["Bị hủy", "Canceled"],
  failed: ["Lần chạy bị lỗi", "Attempt failed"],
  incident: ["Sự cố", "Incident"],
  settled: ["Sự cố đã xử lý", "Incident settled"],
  called: ["tiến trình con", "called instance"],
  passes: ["Đã qua {0} lần", "Passed {0} times"],
  process: ["Quy trình", "Process"],
  parent: ["Được gọi từ", "Called by"],
  startedBy: ["Người bắt đầu", "Started by"],
  variables: ["Biến", "Variables"],
  dossier: ["Hồ sơ", "Dossier"],
  noVariables: ["Không có biến nào.", "No variables."],
  name: ["Tên", "Name"],
  type: ["Kiểu", "Type"],
  value: ["Giá trị", "Value"],
  businessKey: ["Số hồ sơ", "Claim number"],
  version: ["Phiên bản", "Version"],
  searchKey: ["Tìm theo số hồ sơ", "Search by claim number"],
  noneFinished: ["Không có hồ sơ nào đã xong.", "No finished instance."],
  range: ["{0}–{1} trong {2}", "{0}–{1} of {2}"],
  zoomIn: ["Phóng to", "Zoom in"],
  zoomOut: ["Thu nhỏ", "Zoom out"],
  zoomFit: ["Xem toàn bộ", "Fit to view"],
  "state.ACTIVE": ["Đang chạy", "Running"],
  "state.SUSPENDED": ["Tạm dừng", "Suspended"],
  "state.COMPLETED": ["Hoàn tất", "Completed"],
  "state.EXTERNALLY_TERMINATED": ["Bị dừng bởi người dùng", "Ended by a user"],
  "state.INTERNALLY_TERMINATED": ["Bị dừng bởi quy trình", "Ended by the process"],
};

export function text(key, ...values) {
  return TEXTS[key][language].replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)]));
}

export function stateText(state) {
  return TEXTS[`state.${state}`] ? text(`state.${state}`) : state;
}

/** dd/MM/yyyy HH:mm:ss in the browser's time zone; empty for what has not happened. */
export function time(instant) {
  if (!instant) {
    return "";
  }
  const at = new Date(instant.replace(/([+-]\d\d)(\d\d)$/, "$1:$2"));
  const two = (number) => String(number).padStart(2, "0");
  const date = `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`;
  return `${date} ${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
}

const UNITS = [
  [86400, ["ngày", "d"]],
  [3600, ["giờ", "h"]],
  [60, ["phút", "min"]],
  [1, ["giây", "s"]],
];

/** The two largest units; below a second milliseconds. */
export function duration(millis) {
  if (millis === null || millis === undefined) {
    return "";
  }
  if (millis < 1000) {
    return `${millis} ms`;
  }
  let rest = Math.round(millis / 1000);
  const parts = UNITS.map(([size, names]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count > 0 ? `${count} ${names[language]}` : "";
  });
  const first = parts.findIndex((part) => part);
  return parts.slice(first, first + 2).filter(Boolean).join(" ");
}
