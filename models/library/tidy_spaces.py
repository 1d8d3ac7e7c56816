import re


def app(ui):
    ui.title("Tidy text")
    text = ui.field("Text", lines=5)
    double = ui.checkbox("Double spaces", True)
    empty = ui.checkbox("Empty lines", True)
    ends = ui.checkbox("Spaces at the ends", True)
    lines = text.split("\n")
    if double:
        lines = [re.sub(" +", " ", line) for line in lines]
    if ends:
        lines = [line.strip() for line in lines]
    if empty:
        lines = [line for line in lines if line.strip()]
    result = "\n".join(lines)
    ui.text(result, mono=True)
    ui.text(f"{len(text) - len(result)} characters saved", size=20)
