def app(ui):
    ui.title("Mirror words")
    text = ui.field("Text", lines=4)
    found = []
    for word in text.split():
        word = word.strip(".,;:!?")
        if len(word) >= 3 and word.lower() == word.lower()[::-1]:
            found.append(word)
    for word in found:
        ui.text(word, size=20)
    ui.text(f"Found: {len(found)}", bold=True)
