package vn.claimdesk.review.jdbc;

import vn.claimdesk.ScratchDatabase;

class TaskDraftsOnH2Test extends TaskDraftsContract {

  @Override
  ScratchDatabase open() {
    return ScratchDatabase.h2();
  }
}
