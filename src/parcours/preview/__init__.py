"""Pages that are looked at while they are written, in a browser of this machine. Floor 7.

Pages come in as bytes and stay in memory. What is served is a copy: what was found stands at its head, and a few lines of
script that ask whether there is something new. The only door to sockets.
"""
