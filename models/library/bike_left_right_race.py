def app(ui):
    ui.title("Bike race")
    s = ui.state
    metres, turn = s.get("metres", 0), s.get("turn", "left")
    if ui.pressed(turn) and metres < 30:
        if metres == 0:
            s.start = ui.time
        metres += 1
        turn = "right" if turn == "left" else "left"
        if metres == 30:
            s.time = ui.time - s.start
            s.best = min(s.get("best", s.time), s.time)
    if ui.button("Restart"):
        metres, turn = 0, "left"
    s.metres, s.turn = metres, turn
    c = ui.canvas(400, 100, background="lightgray")
    c.line(370, 0, 370, 100, "white", 5)
    c.circle(20 + metres * 11, 60, 12, outline="black", width=3)
    c.circle(50 + metres * 11, 60, 12, outline="black", width=3)
    c.line(20 + metres * 11, 60, 50 + metres * 11, 60, "red", 4)
    ui.text(f"{metres} of 30 m", size=40, bold=True)
    if metres == 30:
        ui.text(f"Finished in {s.time:.1f} s, best {s.best:.1f} s", size=24, color="good")
    else:
        ui.text(f"Next key: {turn}", size=24)
