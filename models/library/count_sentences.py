import re


def app(ui):
    ui.title("Sentences")
    text = ui.field("Text", lines=5)
    ends = re.findall(r"[.!?]+", text)
    ui.text(f"Sentences: {len(ends)}", size=32)
