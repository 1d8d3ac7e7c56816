DEPARTURES = [12, 42]


def app(ui):
    ui.title("Next train")
    ui.every(1)
    now = ui.now
    nexts = []
    for hours in range(3):
        for departure in DEPARTURES:
            left = hours * 60 + departure - now.minute
            if left >= 0:
                nexts.append((left, f"{(now.hour + hours) % 24:02d}:{departure:02d}"))
    left, clock = nexts[0]
    ui.text("now" if left == 0 else f"in {left} min", size=64, bold=True, align="center", color="bad" if left <= 3 else "")
    ui.text(f"at {clock}", size=28, align="center")
    ui.text("Then " + ", ".join(clock for _, clock in nexts[1:4]), color="muted", align="center")
