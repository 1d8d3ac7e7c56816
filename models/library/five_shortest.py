def app(ui):
    ui.title("Shortest words")
    text = ui.field("Text", lines=5, placeholder="Paste a text")
    words = {word.strip(".,;:!?").lower() for word in text.split()} - {""}
    words = sorted(words, key=lambda word: (len(word), word))
    for number, word in enumerate(words[:5], start=1):
        ui.text(f"{number}. {word}", size=20)
    if not words:
        ui.text("No words yet", color="muted")
