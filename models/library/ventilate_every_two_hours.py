from datetime import timedelta


def app(ui):
    ui.title("Fresh air")
    s = ui.state
    if ui.button("Windows closed now" if s.get("open") else "Windows open now"):
        if s.get("open"):
            s.open, s.next = None, ui.now + timedelta(hours=2)
        else:
            s.open = ui.time + 300
    if s.get("open"):
        left = math.ceil(s.open - ui.time)
        if left > 0:
            ui.text(f"Open: {left // 60}:{left % 60:02d}", size=56, bold=True, color="blue")
        else:
            ui.text("Close the windows", size=48, bold=True, color="bad")
            ui.beep()
    elif s.get("next") and ui.now < s.next:
        ui.text("Windows closed", size=48, bold=True)
        ui.text(f"Open again at {s.next.strftime('%H:%M')}", size=24)
    else:
        ui.text("Open the windows", size=48, bold=True, color="bad")
        ui.beep()
