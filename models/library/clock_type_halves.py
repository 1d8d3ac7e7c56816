TIMES = [(3, 0), (6, 30), (9, 30)]


def app(ui):
    ui.title("What time is it?")
    s = ui.state
    typed = ui.field("Time").strip()
    place = s.get("place", 0)
    if ui.button("Check") and typed and place < len(TIMES):
        right = f"{TIMES[place][0]}:{TIMES[place][1]:02d}"
        s.words = "Right" if typed == right else f"No, it was {right}"
        s.points = s.get("points", 0) + (typed == right)
        place = s.place = place + 1
        ui.clear("Time")
    ui.text(s.get("words", ""))
    if place < len(TIMES):
        hour, minute = TIMES[place]
        c = ui.canvas(240, 240)
        c.circle(120, 120, 110, "white", outline="black")
        for degrees, length in [(hour * 30 + minute / 2, 55), (minute * 6, 90)]:
            turn = math.radians(degrees)
            c.line(120, 120, 120 + length * math.sin(turn), 120 - length * math.cos(turn), "black", 5)
    else:
        ui.text(f"{s.get('points', 0)} of {len(TIMES)} points", size=28)
