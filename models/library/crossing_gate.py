def app(ui):
    ui.title("Railway gate")
    s = ui.state
    closed = ui.time < s.get("until", 0)
    c = ui.canvas(240, 160)
    c.rect(20, 40, 14, 110, "white")
    if closed:
        c.line(27, 90, 220, 90, "red", 8)
    else:
        c.line(27, 90, 60, 10, "red", 8)
    ui.text("Closed" if closed else "Open", size=28)
    ui.text(f"Trains: {s.get('trains', 0)}")
    if ui.button("Train") and not closed:
        s.until = ui.time + 6
        s.trains = s.get("trains", 0) + 1
