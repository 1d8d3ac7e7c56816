def app(ui):
    ui.title("Overtime")
    with ui.row():
        hour = int(ui.number("Began at hour", 6, min=0, max=23))
        minute = int(ui.number("Minute", 30, min=0, max=59))
        pause = int(ui.number("Break minutes", 30, min=0, max=240))
    now = ui.now.hour * 60 + ui.now.minute
    worked = max(0, now - hour * 60 - minute - pause)
    over = worked - 8 * 60
    ui.text(f"Worked {worked // 60} h {worked % 60:02d} min", size=28)
    if over >= 0:
        ui.text(f"+{over // 60} h {over % 60:02d} min", size=64, bold=True, color="good")
        ui.text("overtime today")
    else:
        left = -over
        ui.text(f"{left // 60} h {left % 60:02d} min", size=64, bold=True)
        ui.text("until 8 hours are full")
