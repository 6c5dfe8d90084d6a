"""The contract as one page: its content, its samples, its template, style and script."""
