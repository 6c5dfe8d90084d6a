"""
The base classes of models: read views of what was received, and write views of what is sent.
"""
