from datetime import timedelta


def app(ui):
    ui.title("Medicine")
    taken = ui.state.get("taken", [])
    if ui.button("Taken"):
        taken.insert(0, [ui.time, f"{ui.now:%H:%M on %d %B}"])
    if not taken:
        ui.text("Take the first dose", size=32, bold=True)
        return
    left = math.ceil((taken[0][0] + 8 * 3600 - ui.time) / 60)
    if left > 0:
        due = ui.now + timedelta(seconds=taken[0][0] + 8 * 3600 - float(ui.time))
        ui.text(f"Next dose at {due:%H:%M}", size=32, bold=True)
        ui.text(f"{left // 60} h {left % 60} min to wait")
    else:
        ui.text("Take it now", size=32, bold=True, color="red")
    for moment, clock in taken[:5]:
        ui.text(f"Taken {clock}", color="muted")
