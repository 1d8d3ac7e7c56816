def app(ui):
    ui.title("Tips")
    tips = ui.state.get("tips", [])
    with ui.row():
        amount = ui.number("Tips of the shift", 0.0, min=0)
        if ui.button("Save"):
            tips.append(amount)
    ui.text(f"Shifts: {len(tips)}", size=20)
    if tips:
        ui.text(f"Average: {sum(tips) / len(tips):.2f}", size=20)
        ui.text(f"Best shift: {max(tips):.2f}", size=20)
        ui.chart(tips[-10:], kind="bar")
