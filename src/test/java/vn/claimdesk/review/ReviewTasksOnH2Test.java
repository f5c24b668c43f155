package vn.claimdesk.review;

class ReviewTasksOnH2Test extends ReviewTasksContract {}
