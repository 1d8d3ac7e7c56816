def app(ui):
    ui.title("Today")
    dates = ui.state.get("dates", [])
    now = ui.now.strftime("%H:%M")
    coming = [entry for entry in dates if entry > now]
    ui.text(f"Next: {coming[0]}" if coming else "Next: nothing", size=24, bold=True)
    with ui.row():
        hour = ui.number("Hour", 12, min=0, max=23)
        minute = ui.number("Minute", 0, min=0, max=59)
        what = ui.field("What").strip()
        if ui.button("Add") and what:
            dates.append(f"{hour:02d}:{minute:02d} {what}")
            dates.sort()
            ui.clear("What")
    for entry in dates:
        ui.text(entry, color="text" if entry > now else "muted")
