import re


def app(ui):
    ui.title("How long are my words?")
    text = ui.field("Paste a text")
    words = re.findall("[A-Za-z]+", text)
    if not words:
        ui.text("No words yet")
        return
    average = round(len("".join(words)) / len(words), 1)
    ui.text(f"{average} letters per word")
