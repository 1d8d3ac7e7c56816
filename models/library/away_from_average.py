def app(ui):
    ui.title("Numbers")
    numbers = ui.state.get("numbers", [])
    with ui.row():
        number = ui.number("Number", 0.0)
        if ui.button("Add"):
            numbers.append(number)
    if numbers:
        average = sum(numbers) / len(numbers)
        ui.text(f"Average: {average:.1f}", size=24)
        for number in numbers:
            ui.text(f"{number:g}: {number - average:+.1f}")
