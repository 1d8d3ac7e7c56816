def app(ui):
    ui.title("Word length")
    words = ui.field("Text", lines=5).split()
    letters = sum(len(word) for word in words)
    if words:
        ui.text(f"Average: {letters / len(words):.1f}", size=28)
