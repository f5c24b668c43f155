package vn.claimdesk.recognition.embedded.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.claimdesk.recognition.embedded.text.Sketch;

class MedicineListTest {

  @Test
  void readsOnWhereANumberWasNotRead() {
    Sketch page =
        Sketch.page(0)
            .line("1. Amoxicillin 500mg | | | 20 Viên")
            .line("Uống ngày 2 lần, mỗi lần 1 viên sau ăn")
            .line("Z Paracetamol 500mg | | | 10 Viên")
            .line("3. Acetylcystein 200mg | | | 15 Gói")
            .line("Lời dặn: uống nhiều nước");

    assertThat(texts(page))
        .containsExactly(
            List.of("Amoxicillin 500mg", "20 Viên"),
            List.of("Paracetamol 500mg", "10 Viên"),
            List.of("Acetylcystein 200mg", "15 Gói"));
  }

  @Test
  void takesAQuantityFromTheLineBelow() {
    Sketch page =
        Sketch.page(0)
            .line("1/ Cefuroxim 500mg")
            .line("SL: 14 viên")
            .line("Ngày uống 2 lần")
            .line("2/ Canxi D3")
            .line("Số lượng: 30 viên");

    assertThat(texts(page))
        .containsExactly(List.of("Cefuroxim 500mg", "14 viên"), List.of("Canxi D3", "30 viên"));
  }

  @Test
  void readsMedicinesInManyArrangements() {
    Sketch page =
        Sketch.page(0)
            .line("Thuốc 1: Canxi D3 | | | Số lượng (Qty): 12 viên")
            .line("Liều dùng: Uống ngày 1 lần sau ăn trưa")
            .line("#2 Amoxicillin 500mg | | | [20 Viên]")
            .line("3- Ibuprofen 400mg x 22 viên, uống ngày 2 lần")
            .line("4. Esomeprazol 40mg, uống trước ăn sáng, SL: 14 (mười bốn) viên");

    assertThat(texts(page))
        .containsExactly(
            List.of("Canxi D3", "12 viên"),
            List.of("Amoxicillin 500mg", "20 Viên"),
            List.of("Ibuprofen 400mg", "22 viên"),
            List.of("Esomeprazol 40mg", "14 viên"));
  }

  @Test
  void readsMedicinesWithoutNumbersByTheirMarksOrTheColumnOfQuantities() {
    Sketch page =
        Sketch.page(0)
            .line("- Vitamin B1 | | | 30 viên")
            .line("- Uống ngày 2 lần, mỗi lần 1 viên")
            .line("Canxi D3 | | | 15 Ống");

    assertThat(texts(page))
        .containsExactly(List.of("Vitamin B1", "30 viên"), List.of("Canxi D3", "15 Ống"));
  }

  @Test
  void takesNoNumberedLabelForAMedicine() {
    Sketch page =
        Sketch.page(0)
            .line("1. Họ tên: Lê Văn Tám")
            .line("2. Chẩn đoán: Viêm phế quản cấp")
            .line("1. Ibuprofen 400mg | | | 10 viên");

    assertThat(texts(page)).containsExactly(List.of("Ibuprofen 400mg", "10 viên"));
  }

  private static List<List<String>> texts(Sketch page) {
    return MedicineList.in(page.read().lines()).stream()
        .map(row -> row.stream().map(ReadCell::text).toList())
        .toList();
  }
}
