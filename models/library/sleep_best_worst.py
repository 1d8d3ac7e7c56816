def app(ui):
    ui.title("Sleep")
    nights = ui.state.get("nights", [])
    with ui.row():
        hours = ui.number("Hours", 8.0, min=0, max=24, step=0.5)
        if ui.button("Add"):
            nights.append([hours, str(ui.now.date())])
            ui.state.nights = nights
    if nights:
        longest, shortest = max(nights), min(nights)
        ui.text(f"Longest: {longest[0]:g} h on {longest[1]}")
        ui.text(f"Shortest: {shortest[0]:g} h on {shortest[1]}")
