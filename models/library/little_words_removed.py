import re


def app(ui):
    ui.title("Without little words")
    stop = ui.field("Little words", "the a an of and to in is").lower().split()
    text = ui.field("Text", lines=4)
    words = text.split()
    kept = [word for word in words if re.sub(r"\W", "", word.lower()) not in stop]
    ui.text(" ".join(kept) or "Type a text", size=24)
    ui.text(f"Left out: {len(words) - len(kept)}", size=20)
