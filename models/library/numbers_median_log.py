def app(ui):
    ui.title("Median")
    numbers = ui.state.get("numbers", [])
    with ui.row():
        number = ui.number("Number", 0)
        if ui.button("Add"):
            numbers.append(number)
            ui.state.numbers = numbers
    if numbers:
        order = sorted(numbers)
        half = len(order) // 2
        median = order[half] if len(order) % 2 else (order[half - 1] + order[half]) / 2
        ui.text(", ".join(f"{value:g}" for value in order))
        ui.text(f"Median: {median:g}", size=24)
