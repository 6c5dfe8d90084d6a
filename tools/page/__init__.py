"""What `make docs` is made of: the page's content, its samples, its template and its looks."""
