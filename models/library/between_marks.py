import re


def app(ui):
    ui.title("In brackets")
    text = ui.field("Text", lines=4)
    parts = re.findall(r"\(([^()]*)\)", text)
    ui.text(f"{len(parts)} in brackets", size=20)
    ui.list(parts)
    rest = re.sub(r"\([^()]*\)", "", text)
    ui.text("Without: " + " ".join(rest.split()))
