def app(ui):
    ui.title("Free throws")
    s = ui.state
    if ui.button("Restart") or "start" not in s:
        s.start, s.baskets, s.throws, s.words = ui.time, 0, 0, "Throw when the bar is in the green"
    power = float(ui.time - s.start) * 80 % 100 if s.throws < 10 else 0
    if (ui.button("Throw") or ui.pressed("space")) and s.throws < 10:
        s.throws += 1
        if 50 <= power <= 70:
            s.baskets, s.words = s.baskets + 1, "Basket!"
        else:
            s.words = "Too short" if power < 50 else "Too far"
        s.start = ui.time
    c = ui.canvas(300, 40, background="lightgray")
    c.rect(150, 0, 60, 40, "lightgreen")
    c.rect(0, 10, power * 3, 20, "orange")
    ui.text(s.words, size=28)
    ui.text(f"{s.baskets} of {s.throws}", size=40, bold=True)
    if s.throws == 10:
        ui.text("Ten throws done", color="muted")
