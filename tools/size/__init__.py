"""
The size of the generated package, and the modules that using it imports.
"""
