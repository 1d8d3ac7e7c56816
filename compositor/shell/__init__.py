"""The shell: prompt, writing, approvals, toasts, welcome. All that is on the screen beside the windows."""

from compositor.shell.panel import Around
from compositor.shell.shell import Shell
from compositor.shell.trouble import trouble_picture

__all__ = ["Around", "Shell", "trouble_picture"]
