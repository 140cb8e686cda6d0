"""What a house begins with, and what is added to it: new specs, and what a desk needs (editor, git, forges). Floor 7.

The texts stand beside the modules, one folder a language: `house/`, `desk/`, `new/`.
"""
