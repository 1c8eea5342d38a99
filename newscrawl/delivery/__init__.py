"""How records leave: lines, whole files, their layout, the run's report."""
