"""What must survive a crash: the ledger of stories, versions, segments and runs."""
