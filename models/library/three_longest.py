def app(ui):
    ui.title("Longest words")
    text = ui.field("Text", lines=5, placeholder="Paste a text")
    words = [word.strip(".,;:!?") for word in text.split()]
    words = sorted(set(words) - {""}, key=len, reverse=True)
    for word in words[:3]:
        ui.text(f"{word}: {len(word)} letters", size=20)
    if not words:
        ui.text("No words yet", color="muted")
