def app(ui):
    ui.title("What was spent")
    total = 0
    for word in ui.field("Paste a text").split():
        word = word.strip(".,;!?")
        if word.startswith("$"):
            try:
                total += float(word[1:])
            except ValueError:
                pass
    ui.text(f"{total:g} dollars")
