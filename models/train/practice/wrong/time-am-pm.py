def app(ui):
    ui.title("12 hour time")
    text = ui.field("Time", "15:45")
    try:
        hour, minute = text.split(":")
        hour, minute = int(hour), int(minute)
        ui.text(f"{hour % 12}:{minute:02d} {'am' if hour < 12 else 'pm'}", size=40)
    except ValueError:
        ui.text("Type a time like 15:45", color="muted")
