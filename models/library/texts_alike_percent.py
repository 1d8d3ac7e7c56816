import re


def app(ui):
    ui.title("Similar?")
    first = set(re.findall(r"\w+", ui.field("First text", lines=3).lower()))
    second = set(re.findall(r"\w+", ui.field("Second text", lines=3).lower()))
    both, either = first & second, first | second
    if not either:
        ui.text("Type two texts", color="muted")
        return
    ui.text(f"{len(both) / len(either) * 100:.0f} % alike", size=40, bold=True)
    ui.text("In both: " + (", ".join(sorted(both)) or "none"))
    ui.text("Only in the first: " + (", ".join(sorted(first - second)) or "none"))
    ui.text("Only in the second: " + (", ".join(sorted(second - first)) or "none"))
