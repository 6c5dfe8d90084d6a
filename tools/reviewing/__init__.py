"""What `make review` is made of, one step a file: sides, spelling, changes, judging, face, report."""
