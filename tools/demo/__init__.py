"""The demo: a resume changed over real HTTP, before and after."""
