def app(ui):
    ui.title("Sleep")
    nights = ui.state.get("nights", [])
    with ui.row():
        hours = ui.number("Hours", 8.0, min=0, max=24, step=0.5)
        if ui.button("Add"):
            nights.append(hours)
            ui.state.nights = nights
    for night in nights:
        ui.text(f"{night:g} hours", color="good" if night >= 8 else "")
    good = len([night for night in nights if night >= 8])
    ui.text(f"{good} of {len(nights)} nights", size=24)
