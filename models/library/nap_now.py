from datetime import timedelta


def app(ui):
    ui.title("Nap")
    s = ui.state
    with ui.row():
        for minutes in [20, 45, 90]:
            if ui.button(f"{minutes} minutes"):
                s.end, s.rung = ui.time + minutes * 60, False
                s.wake = (ui.now + timedelta(minutes=minutes)).strftime("%H:%M")
    if not s.get("end"):
        ui.text("Choose how long", color="muted")
        return
    left = max(0, s.end - ui.time)
    ui.text(f"Wake up at {s.wake}", size=24)
    ui.text(f"{-int(-left // 60)} minutes left" if left else "Wake up", size=40, bold=True)
    if not left and not s.rung:
        s.rung = True
        ui.beep()
