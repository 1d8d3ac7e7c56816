"""The runtime: the vocabulary and the wire that every process of Wisp shares."""

VERSION = "0.1.0"
