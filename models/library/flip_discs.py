def app(ui):
    ui.title("Disc strip")
    s = ui.state
    discs = s.get("discs", [""] * 8)
    placed = 8 - discs.count("")
    mine, other = ("B", "W") if placed % 2 == 0 else ("W", "B")
    with ui.row():
        for square in range(8):
            if ui.button(discs[square] or f"{square + 1}") and not discs[square]:
                discs[square] = mine
                for way in [1, -1]:
                    end = square + way
                    while 0 <= end < 8 and discs[end] == other:
                        end += way
                    if 0 <= end < 8 and discs[end] == mine:
                        for between in range(square + way, end, way):
                            discs[between] = mine
    black, white = discs.count("B"), discs.count("W")
    ui.text(f"Black {black} : {white} White", size=24)
    if placed < 8:
        ui.text("Black to move" if mine == "B" else "White to move")
    else:
        ui.text("Black wins" if black > white else "White wins" if white > black else "Draw", size=28)
    if ui.button("New strip"):
        s.discs = [""] * 8
