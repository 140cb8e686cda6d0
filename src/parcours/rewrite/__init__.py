"""Text to better text: the canonical form, keys in another language, mended faults, new names. Above the pipeline, below the
command line: nothing here touches the disk.

Whatever comes out was proved first: read again, it says what was said before, and every comment is still there.
"""
