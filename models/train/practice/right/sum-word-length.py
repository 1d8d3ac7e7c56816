def app(ui):
    ui.title("Word length")
    words = ui.field("Text", lines=5).split()
    letters = sum(c.isalnum() for word in words for c in word)
    if words:
        ui.text(f"Average: {letters / len(words):.1f}", size=28)
