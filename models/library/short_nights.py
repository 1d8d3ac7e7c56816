def app(ui):
    ui.title("Sleep")
    nights = ui.state.get("nights", [])
    with ui.row():
        hours = ui.number("Hours I slept", 8, min=0, max=24, step=0.5)
        if ui.button("Log"):
            nights.append(hours)
    for hours in nights:
        ui.text(f"{hours:g} hours" + (", too short" if hours < 7 else ""), color="bad" if hours < 7 else "text")
    short = sum(hours < 7 for hours in nights)
    ui.text(f"Too short: {short} of {len(nights)} nights", bold=True)
