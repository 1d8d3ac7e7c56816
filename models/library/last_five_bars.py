def app(ui):
    ui.title("Last five")
    numbers = ui.state.get("numbers", [])
    with ui.row():
        number = ui.number("Number", 0)
        if ui.button("Add"):
            numbers.append(number)
    last = numbers[-5:]
    if last:
        ui.chart(last, kind="bar")
        ui.text(f"Bars: {len(last)}", color="muted")
        ui.text(f"Average: {sum(last) / len(last):.1f}", size=24, bold=True)
    else:
        ui.text("No numbers yet", color="muted")
