"""Lock and sleep, against a stand-in for logind."""
