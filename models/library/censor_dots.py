import re


def app(ui):
    ui.title("Forbidden word")
    text = ui.field("Text", lines=4)
    word = ui.field("Forbidden word").strip()
    if word:
        text = re.sub(re.escape(word), "•" * len(word), text, flags=re.IGNORECASE)
    ui.text(text, size=20)
