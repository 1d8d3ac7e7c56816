def app(ui):
    ui.title("Sleep")
    nights = ui.state.get("nights", [])
    with ui.row():
        hours = ui.number("Hours", 7.0, min=0, max=24)
        if ui.button("Log"):
            nights.append(hours)
    if nights:
        average = sum(nights) / len(nights)
        ui.chart(nights, kind="bar")
        ui.text(f"Average: {average:.1f}")
        if average < 7:
            ui.text("Sleep more")
