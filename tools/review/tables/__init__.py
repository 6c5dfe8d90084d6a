"""The rules of the review, as tables: of operations, of schemas, and of all the rest."""
