package vn.claimdesk.adjudication.jdbc;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import vn.claimdesk.ScratchDatabase;

class AdjudicationRecordsOnPostgresTest extends AdjudicationRecordsContract {

  private static ScratchDatabase database;

  @BeforeAll
  static void open() throws Exception {
    database = ScratchDatabase.postgres();
  }

  @AfterAll
  static void close() throws Exception {
    database.close();
  }

  @Override
  ScratchDatabase database() {
    return database;
  }
}
