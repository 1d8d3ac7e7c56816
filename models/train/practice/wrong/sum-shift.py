def minutes(text):
    hours, mins = text.split(":")
    return int(hours) * 60 + int(mins)


def app(ui):
    ui.title("My shift")
    start = ui.field("From", "08:00")
    end = ui.field("To", "16:30")
    try:
        length = minutes(end) - minutes(start)
    except ValueError:
        ui.text("Type times like 22:00", color="muted")
        return
    if length < 0:
        length += 24 * 60
    ui.text(f"{length // 60}:{length % 60:02d} hours", size=32, bold=True)
