def app(ui):
    ui.title("Line of numbers")
    numbers = ui.state.get("numbers", [])
    number = ui.number("Number", 0.0)
    with ui.row():
        if ui.button("Add"):
            numbers.append(number)
        if ui.button("Undo") and numbers:
            numbers.pop()
    ui.text(f"Numbers: {len(numbers)}", color="muted")
    if numbers:
        ui.text(f"Last: {numbers[-1]:g}", size=24)
        ui.chart(numbers, kind="line")
