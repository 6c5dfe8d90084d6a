"""The values that a contract allows: kinds, their formats, and the words for them in messages."""
