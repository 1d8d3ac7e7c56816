import re


def app(ui):
    ui.title("Twins")
    text = ui.field("Type something", lines=3)
    found = re.findall(r"([a-z])\1", text.lower())
    ui.text(" ".join(letter * 2 for letter in found))
    ui.text(str(len(found)), size=48, bold=True)
