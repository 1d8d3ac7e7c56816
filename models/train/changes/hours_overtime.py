def minutes_of(text):
    hour, minute = text.split(":")
    return int(hour) * 60 + int(minute)


def app(ui):
    ui.title("Working hours")
    with ui.row():
        start = ui.field("From", "09:00", placeholder="09:00")
        end = ui.field("To", "17:30", placeholder="17:30")
    pause = ui.number("Break in minutes", 30, min=0, step=5)
    wage = ui.number("Pay for an hour", 15.0, min=0, step=0.5)
    try:
        minutes = (minutes_of(end) - minutes_of(start)) % 1440  # past midnight too
    except ValueError:
        ui.text("Write the times like 09:00", color="warn")
        return
    worked = max(0, minutes - pause)
    ui.text(f"{worked // 60} h {worked % 60} min", size=48, bold=True, align="center")
    overtime = max(0, worked - 480)
    ui.text(f"Overtime: {overtime // 60} h {overtime % 60} min", align="center")
    ui.text(f"Pay: {(worked + overtime / 2) / 60 * wage:.2f}", size=24, color="accent", align="center")
