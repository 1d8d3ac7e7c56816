def app(ui):
    ui.title("Blood pressure")
    values = ui.state.get("values", [])
    with ui.row():
        upper = ui.number("Upper", 120, min=60, max=260)
        lower = ui.number("Lower", 80, min=30, max=160)
        pulse = ui.number("Pulse", 70, min=30, max=250)
        if ui.button("Save"):
            values.append([ui.now.strftime("%d %b"), upper, lower, pulse])
    if values:
        day, last_upper, last_lower = values[-1][:3]
        ui.text(f"{day}: {last_upper} / {last_lower}", size=32, bold=True)
        if len(values[-1]) > 3:
            ui.text(f"Pulse: {values[-1][3]}")
        if last_upper >= 140 or last_lower >= 90:
            ui.text("High", color="bad")
        elif last_upper >= 120 or last_lower >= 80:
            ui.text("A little high", color="warn")
        else:
            ui.text("Normal", color="good")
        uppers = [value[1] for value in values]
        lowers = [value[2] for value in values]
        ui.chart({"Upper": uppers, "Lower": lowers}, labels=[value[0] for value in values])
        ui.text(f"Average: {sum(uppers) / len(values):.0f} / {sum(lowers) / len(values):.0f}")
        if ui.button("Delete the last"):
            values.pop()
    else:
        ui.text("No values yet", color="muted")
