"""The effects of a change on the generated package and on the wire goldens."""
