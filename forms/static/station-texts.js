/** The words of the adjuster's station. */
import { learn } from "./texts.js";

learn({
  "view.region": ["Chọn một vùng để đọc lại (Shift + kéo chuột)", "Choose a piece to read anew (Shift + drag)"],
  "view.rotate": ["Xoay trang (Alt T)", "Turn the page (Alt T)"],
  "view.keys": ["Phím mũi tên để di chuyển, + và − để phóng to, thu nhỏ.", "Arrow keys move, + and − zoom."],
  "strip.pages": ["Các trang của hồ sơ", "Pages of the dossier"],

  "clock.filed": ["Nộp {0} · {1}", "Filed {0} · {1}"],
  "clock.today": ["hôm nay", "today"],
  "clock.age": ["{0} ngày trước", "{0} days ago"],
  "clock.due": ["Hạn {0} · còn {1} ngày", "Due {0} · {1} days left"],
  "clock.over": ["Quá hạn {0} · {1} ngày", "Overdue since {0} · {1} days"],
  "clock.law": ["Thời hạn giải quyết theo luật: 15 ngày", "Time allowed by law: 15 days"],

  "key.acceptAll": ["Chấp nhận và sang trường kế tiếp, kể cả trường đã rõ", "Accept and go to the next field, clear ones included"],
  "key.tab": ["Sang trường cần kiểm tra kế tiếp, không chấp nhận", "Next field to review, without accepting"],
  "key.step": ["Trường trước, trường sau", "Previous, next field"],
  "key.take": ["Lấy giá trị gợi ý thứ n", "Take suggestion n"],
  "key.unreadable": ["Có trên giấy nhưng không đọc được", "On the paper, but nobody can read it"],
  "key.undo": ["Hoàn tác thay đổi cuối", "Undo the last change"],
  "key.reread": ["Máy đọc lại vị trí của trường", "Read the field's place anew"],
  "key.region": ["Kéo một khung trên trang để đọc lại vùng đó", "Draw a frame on the page to read it anew"],
  "key.rotate": ["Xoay trang 90°", "Turn the page by 90°"],

  "suggest.title": ["Giá trị gợi ý", "Suggested values"],
  "suggest.more": ["và {0} nơi khác", "and {0} more"],
  "words.reading": ["Đang đọc chữ trên trang…", "Reading the words of the page…"],
  "words.none": ["Không đọc được chữ nào trên trang này.", "No words could be read on this page."],
  "region.reading": ["Đang đọc lại vùng đã chọn…", "Reading the piece anew…"],
  "region.read": ["Đã đọc lại. Nhấn Alt 1 để lấy.", "Read anew. Press Alt 1 to take it."],
  "region.nothing": ["Không đọc được chữ nào trong vùng này.", "No text could be read there."],
  "region.origin": ["vừa đọc lại từ trang", "just read anew from the page"],

  "review.cannotRead": ["Không đọc được", "Unreadable"],
  "state.unreadable": ["Không đọc được", "Unreadable"],
  "digit.taxHolds": ["Số kiểm tra đúng", "The check digit holds"],
  "digit.identityHolds": ["Đúng cấu trúc số định danh", "A well-formed citizen number"],
  "digit.identityFails": ["Sai cấu trúc số định danh (mã tỉnh hoặc thế kỷ)", "Not a well-formed citizen number (province or century)"],

  "grid.add": ["Thêm dòng dưới", "Add a row below"],
  "grid.addLast": ["Thêm dòng", "Add a row"],
  "grid.remove": ["Xóa dòng", "Remove the row"],
  "grid.split": ["Tách dòng tại con trỏ", "Split the row at the caret"],
  "grid.merge": ["Gộp với dòng dưới", "Merge with the row below"],
  "grid.tools": ["Thao tác", "Actions"],
  "grid.of": ["{0}: dòng {1}", "{0}: row {1}"],
  "grid.cell": ["{0}, dòng {1}", "{0}, row {1}"],
  "grid.sum": ["Cộng", "Sum"],
  "grid.away": ["{0} so với {1}", "{0} against {1}"],
  "grid.pasted": ["Đã dán các ô.", "Cells pasted."],

  "task.of": ["Công việc này đang do {0} xử lý. Những gì bạn nhập ở đây không được lưu.", "{0} is working on this task. What you enter here is not kept."],
  "task.gone": ["Công việc này đã được hoàn tất hoặc bị hủy.", "This task was completed or cancelled."],
  "task.newer": ["{0} vừa lưu công việc này ở một cửa sổ khác.", "{0} has just saved this task in another window."],
  "task.reload": ["Mở bản mới nhất", "Open the latest state"],
  "task.login": ["Đăng nhập ở cửa sổ mới", "Log in in a new window"],
});
