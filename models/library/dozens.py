def app(ui):
    ui.title("Dozens")
    pieces = ui.number("Pieces", 100, min=0)
    dozens, left = pieces // 12, pieces % 12
    ui.text(f"{dozens} dozen and {left}", size=32, bold=True)
    ui.text(f"{dozens // 12} gross, {dozens % 12} dozen and {left}")
