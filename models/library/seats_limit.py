def app(ui):
    ui.title("Bus")
    s = ui.state
    mine = s.get("mine", [])
    with ui.grid(4):
        for seat in range(1, 9):
            if ui.button(seat, color="good" if seat in mine else ""):
                s.refused = len(mine) == 2 and seat not in mine
                if seat in mine:
                    mine.remove(seat)
                elif len(mine) < 2:
                    mine.append(seat)
    ui.text("My seats: " + (", ".join(str(seat) for seat in mine) or "none"), size=20)
    if s.get("refused"):
        ui.text("Two are enough", color="bad")
