def app(ui):
    ui.title("Steps")
    days = ui.state.get("days", [])
    steps = ui.number("Steps", 0, min=0)
    if ui.button("Add"):
        days.append(steps)
    if days:
        ui.text(f"Total: {sum(days)}")
        ui.text(f"Average: {sum(days) / len(days):.0f}")
        ui.chart(days, kind="bar")
