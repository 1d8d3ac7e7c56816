def app(ui):
    ui.title("Vowels")
    text = ui.field("Text")
    letter = ui.field("Letter", "o")
    result = "".join(letter if c in "aeoAEO" else c for c in text)
    ui.text(result, size=24)
