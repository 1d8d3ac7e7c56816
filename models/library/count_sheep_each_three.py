def app(ui):
    ui.title("Sheep")
    s = ui.state
    with ui.row():
        if ui.button("Good night"):
            s.since, s.kept = ui.time, None
        if ui.button("Stop") and s.get("since"):
            s.kept, s.since = int((ui.time - s.since) // 3), None
    sheep = int((ui.time - s.since) // 3) if s.get("since") else s.get("kept") or 0
    ui.text(f"{sheep} sheep", size=56, bold=True, align="center")
    c = ui.canvas(440, 220, background="midnightblue")
    c.rect(0, 190, 440, 30, "darkgreen")
    for place in range(min(sheep, 30)):
        x, y = 25 + place % 10 * 42, 60 + place // 10 * 50
        c.circle(x + 10, y - 4, 6, "black")
        c.ellipse(x, y, 13, 9, "white")
