"""What people see, painted into memory; clicks in a real panel where there is a desktop."""
