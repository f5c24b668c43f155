package vn.claimdesk.review.jdbc;

import java.io.IOException;
import vn.claimdesk.ScratchDatabase;

class TaskDraftsOnPostgresTest extends TaskDraftsContract {

  @Override
  ScratchDatabase open() throws IOException {
    return ScratchDatabase.postgres();
  }
}
