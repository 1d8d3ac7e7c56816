def app(ui):
    ui.title("Sleep")
    nights = ui.state.get("nights", [])
    with ui.row():
        hours = ui.number("Hours", 7.5, min=0, max=24, step=0.5)
        stars = ui.slider("Stars", 1, 5, 3)
    with ui.row():
        if ui.button("Save"):
            nights.append([str(ui.today), hours, stars])
        if ui.button("Undo") and nights:
            nights.pop()
    if not nights:
        ui.text("No nights yet", color="muted")
        return
    count = len(nights)
    ui.text(f"{sum(night[1] for night in nights) / count:.1f} hours", size=36, bold=True)
    ui.text(f"{sum(night[2] for night in nights) / count:.1f} stars", size=20)
    ui.table([[day, f"{hours:g}", "★" * stars] for day, hours, stars in nights], header=["Day", "Hours", "How"])
