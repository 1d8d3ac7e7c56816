def app(ui):
    ui.title("Numbers")
    numbers = ui.state.get("numbers", [])
    with ui.row():
        number = ui.number("Number", 0)
        if ui.button("Add"):
            numbers.append(number)
            ui.state.numbers = numbers
    if numbers:
        ui.text(f"Total: {sum(numbers):g}")
        ui.text(f"Average: {sum(numbers) / len(numbers):.1f}")
        ui.text(f"Biggest: {max(numbers):g}")
    else:
        ui.text("No numbers yet", color="muted")
