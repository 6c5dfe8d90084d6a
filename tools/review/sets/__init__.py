"""The sets of values that schemas accept: normal form, and the proof that one set holds another."""
