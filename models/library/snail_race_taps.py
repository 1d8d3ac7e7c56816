def app(ui):
    ui.title("Tap the snail")
    s = ui.state
    c = ui.canvas(340, 100, background="lightgreen")
    if c.clicked and s.get("way", 0) < 300:
        s.way = s.get("way", 0) + 20
    way = s.get("way", 0)
    c.circle(way + 20, 50, 15, "brown")
    ui.text(f"{(300 - way) // 20} taps to go" if way < 300 else "Winner", size=24)
