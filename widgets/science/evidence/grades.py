"""How sure a claim about back pain in runners may sound."""

# Look up one grade at a time: MicroPython does not keep the order of a dict.
GRADES = {
    "A": "strong evidence",
    "B": "moderate evidence",
    "C": "limited or mixed",
    "D": "contradicted",
    "U": "untested",
}
