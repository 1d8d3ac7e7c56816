CLOCKS = [("half past two", 2, 30), ("quarter to nine", 8, 45), ("five past six", 6, 5)]


def app(ui):
    ui.title("What time is it?")
    s = ui.state
    place, right = s.get("place", 0), s.get("right", 0)
    if place == len(CLOCKS):
        ui.text(f"Finished with {right} of {len(CLOCKS)}", size=28, bold=True)
        if ui.button("Once more"):
            s.place, s.right = 0, 0
        return
    words, hour, minute = CLOCKS[place]
    c = ui.canvas(240, 240)
    c.circle(120, 120, 110, "white", outline="black")
    for angle, length, width in [((hour + minute / 60) * 30, 60, 8), (minute * 6, 95, 4)]:
        turn = math.radians(angle)
        c.line(120, 120, 120 + length * math.sin(turn), 120 - length * math.cos(turn), "black", width)
    ui.text(f"Clock {place + 1} of {len(CLOCKS)}")
    for answer, _, _ in CLOCKS:
        if ui.button(answer):
            s.right, s.place = right + (answer == words), place + 1
    ui.text(f"Right: {right}", color="muted")
