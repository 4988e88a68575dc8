"""One file per means of telling quiet, each asked of real programs where there are any."""
