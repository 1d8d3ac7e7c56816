THINGS = ["Feather", "Round stone", "Pine cone", "Red leaf", "Stick", "Flower"]


def app(ui):
    ui.title("Treasure hunt")
    s = ui.state
    if ui.button("Start"):
        s.end, s.found = ui.time + 900, []
    found = s.get("found", [])
    left = max(0, math.ceil(s.end - ui.time)) if s.get("end") else 900
    ui.text(f"{left // 60}:{left % 60:02d}", size=64, bold=True)
    with ui.grid(3):
        for thing in THINGS:
            if ui.button(thing) and s.get("end") and left > 0 and thing not in found:
                found.append(thing)
    ui.text(f"Found {len(found)} of {len(THINGS)}", size=24)
    ui.text(", ".join(found), color="good")
    if len(found) == len(THINGS):
        ui.text("You have everything!", size=28, bold=True)
    elif left == 0:
        ui.text("Time is over, come back", size=28, bold=True)
