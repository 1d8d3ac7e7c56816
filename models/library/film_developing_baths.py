BATHS = [("Developer", 8), ("Stop bath", 1), ("Fixer", 5)]


def app(ui):
    ui.title("Film developing")
    s = ui.state
    place = s.get("place", -1)
    if ui.button("Next"):
        place = place + 1 if place < len(BATHS) - 1 else -1
        s.place = place
        s.end = ui.time + BATHS[place][1] * 60 if place >= 0 else 0
    left = max(0, math.ceil(s.get("end", 0) - ui.time))
    if place >= 0:
        ui.text(BATHS[place][0], size=40, bold=True, align="center")
        ui.text(f"{left // 60}:{left % 60:02d}", size=64, align="center")
    if left == 0:
        coming = BATHS[place + 1][0] if place + 1 < len(BATHS) else ""
        ui.text(f"Press Next for {coming}" if coming else "Press Next to finish", color="accent", align="center")
