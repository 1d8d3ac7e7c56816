"""Devices: keyboards, pointers and touch, of this machine or of a desktop, as keys and pointers."""
