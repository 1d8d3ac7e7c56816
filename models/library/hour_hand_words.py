def app(ui):
    ui.title("Full hours")
    s = ui.state
    with ui.grid(6):
        for number in range(1, 13):
            if ui.button(str(number)):
                s.hour = number
    hour = s.get("hour", 12)
    c = ui.canvas(240, 240)
    c.circle(120, 120, 110, "white", outline="black")
    turn = math.radians(hour * 30)
    c.line(120, 120, 120, 30, "black", 4)
    c.line(120, 120, 120 + 60 * math.sin(turn), 120 - 60 * math.cos(turn), "red", 7)
    ui.text(f"It is {hour} o'clock", size=24)
