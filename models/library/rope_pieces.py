def app(ui):
    ui.title("Rope")
    rope = ui.number("Rope in cm", 250, min=0)
    piece = ui.number("Piece in cm", 40, min=1)
    ui.text(f"{rope // piece:g} pieces", size=28)
    ui.text(f"{rope % piece:g} cm left", size=28)
