def minutes_of(text):
    parts = text.strip().split(":")
    if len(parts) == 2 and parts[0].isdigit() and parts[1].isdigit():
        return int(parts[0]) * 60 + int(parts[1])
    return None


def app(ui):
    ui.title("Time worked")
    with ui.row():
        start = minutes_of(ui.field("From", "8:15"))
        end = minutes_of(ui.field("To", "16:40"))
    rest = ui.number("Break in minutes", 30, min=0)
    if start is None or end is None:
        ui.text("Write the times like 8:15", color="muted")
        return
    worked = max(0, int((end - start) % 1440 - rest))
    ui.text(f"{worked // 60} h {worked % 60:02d} min", size=40, bold=True)
