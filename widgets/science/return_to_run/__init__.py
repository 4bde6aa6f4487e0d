"""The way back to running, stage by stage."""
