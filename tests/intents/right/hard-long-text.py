def app(ui):
    ui.title("Writers")
    text = ui.field("Text", lines=8)
    words = text.split()
    ui.text(f"Characters: {len(text)}")
    ui.text(f"Words: {len(words)}")
    ui.text(f"Sentences: {sum(text.count(mark) for mark in '.!?')}")
    letters = sum(letter.isalpha() for letter in text)
    if words:
        ui.text(f"Letters per word: {letters / len(words):.1f}")
    if ui.switch("Capital letters", False):
        ui.text(text.upper())
