MINUTES = {"Full": 0, "Quarter": 15, "Half": 30, "Three quarters": 45}


def app(ui):
    ui.title("Four o'clock")
    s = ui.state
    with ui.row():
        for name in MINUTES:
            if ui.button(name):
                s.minute = MINUTES[name]
    minute = s.get("minute", 0)
    c = ui.canvas(240, 240)
    c.circle(120, 120, 110, "white", outline="black")
    for degrees, length in [(120 + minute / 2, 55), (minute * 6, 90)]:
        turn = math.radians(degrees)
        c.line(120, 120, 120 + length * math.sin(turn), 120 - length * math.cos(turn), "black", 5)
    ui.text(f"4:{minute:02d}", size=32)
