def app(ui):
    ui.title("Shortest word")
    words = ui.field("Text", lines=4).split()
    shortest = ""
    for word in words:
        if not shortest or len(word) <= len(shortest):
            shortest = word
    ui.text(shortest or "No words", size=32, bold=True)
