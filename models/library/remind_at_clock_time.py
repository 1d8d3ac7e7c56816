def app(ui):
    ui.title("Reminder")
    what = ui.field("What", "Call the doctor").strip()
    with ui.row():
        hour = int(ui.number("Hour", 16, min=0, max=23))
        minute = int(ui.number("Minute", 30, min=0, max=59))
    left = hour * 60 + minute - (ui.now.hour * 60 + ui.now.minute)
    if left > 0:
        ui.text(f"Waiting until {hour:02d}:{minute:02d}", size=24)
        ui.text(f"{left // 60} h {left % 60} min to go", color="muted")
    else:
        ui.text(f"{what}!", size=48, bold=True, color="red")
        if left == 0 and ui.every(2):
            ui.beep()
