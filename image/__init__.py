"""The host side: the one command, what it installs, and the disk image it builds."""
