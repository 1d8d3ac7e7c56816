def app(ui):
    ui.title("Words")
    text = ui.field("Text", "", lines=4)
    words = [part.strip(".,;:!?") for part in text.split()]
    words = [word for word in words if word]
    ui.text(f"Words: {len(words)}", size=20)
    if words:
        ui.text(f"Longest: {max(words, key=len)}")
        ui.text(f"Shortest: {min(words, key=len)}")
        ui.text(f"Average: {sum(len(word) for word in words) / len(words):.1f} letters")
