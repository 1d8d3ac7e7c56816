def app(ui):
    ui.title("Military time")
    digits = ui.field("Time", "1845").strip().replace(":", "")
    if not digits.isdigit() or len(digits) not in (3, 4):
        ui.text("Write four digits like 1845", color="warn")
        return
    hour, minute = int(digits[:-2]), int(digits[-2:])
    if hour > 23 or minute > 59:
        ui.text("There is no such time", color="bad")
        return
    ui.text(f"{hour % 12 or 12}:{minute:02d} {'am' if hour < 12 else 'pm'}", size=48, bold=True)
