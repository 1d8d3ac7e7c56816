def app(ui):
    ui.title("Long words backwards")
    words = ui.field("Text").split()
    ui.text(" ".join(w[::-1] if len(w) > 4 else w for w in words), size=24)
