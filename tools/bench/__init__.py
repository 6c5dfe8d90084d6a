"""
Our client measured beside what a user would pick instead.

Each figure is a ratio of two medians from one run whose rounds alternate between all that are
compared, so that a slow moment of the machine meets them alike.
"""
