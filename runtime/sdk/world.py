"""The world outside of the sandbox, as far as a program may call it."""


class CallRefused(Exception):  # noqa: N818 - the host's answer, which the program may catch in its own terms
    """The host refused a call; begins with "denied: " where a capability was missing."""
