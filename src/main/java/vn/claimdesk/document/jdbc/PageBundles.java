package vn.claimdesk.document.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.claimdesk.document.Page;

/** Which pages an adjuster put together, in the columns of {@code claim_page} for that. */
final class PageBundles {

  private final JdbcClient jdbc;

  PageBundles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps the arrangement in place of an earlier one. */
  void put(String claimNumber, List<List<String>> arrangement) {
    jdbc.sql("update claim_page set bundle = null, bundle_position = null where claim_number = ?")
        .param(claimNumber)
        .update();
    for (int bundle = 0; bundle < arrangement.size(); bundle++) {
      List<String> pages = arrangement.get(bundle);
      for (int position = 0; position < pages.size(); position++) {
        jdbc.sql(
                "update claim_page set bundle = ?, bundle_position = ?"
                    + " where id = ? and claim_number = ?")
            .param(bundle)
            .param(position)
            .param(pages.get(position))
            .param(claimNumber)
            .update();
      }
    }
  }

  /** The documents as an adjuster arranged them; none where nobody did. */
  List<List<Page>> of(String claimNumber, List<Page> pages) {
    Map<String, Page> byId = pages.stream().collect(Collectors.toMap(Page::id, page -> page));
    Map<Integer, List<Page>> bundles = new LinkedHashMap<>();
    jdbc.sql(
            "select id, bundle from claim_page where claim_number = ? and bundle is not null"
                + " and cut_from is null order by bundle, bundle_position")
        .param(claimNumber)
        .query(
            row -> {
              Page page = byId.get(row.getString("id"));
              if (page != null && page.belongsToADocument()) {
                bundles.computeIfAbsent(row.getInt("bundle"), any -> new ArrayList<>()).add(page);
              }
            });
    return List.copyOf(bundles.values());
  }
}
