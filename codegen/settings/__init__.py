"""Settings: what a run of the generator is told beside its contract."""
