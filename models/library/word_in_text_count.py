def app(ui):
    ui.title("How often")
    word = ui.field("Word", "the").strip().lower()
    text = ui.field("Text", "", lines=5)
    words = [part.strip(".,;:!?\"'()").lower() for part in text.split()]
    ui.text(f"{words.count(word)} times", size=28, bold=True)
    ui.text(f"{len(words)} words in all")
