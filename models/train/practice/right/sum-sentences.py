import re


def app(ui):
    ui.title("Sentences")
    text = ui.field("Text", lines=6)
    sentences = [s for s in re.split(r"[.!?]", text) if s.strip()]
    ui.text(f"Sentences: {len(sentences)}", size=20)
    longest = max((len(s.split()) for s in sentences), default=0)
    ui.text(f"Words in the longest: {longest}", size=20)
