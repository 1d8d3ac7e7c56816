def app(ui):
    ui.title("Running average")
    numbers = ui.state.get("numbers", [])
    with ui.row():
        number = ui.number("Number", 0)
        if ui.button("Add"):
            numbers.append(number)
        if ui.button("Undo") and numbers:
            numbers.pop()
    if not numbers:
        ui.text("No numbers yet", color="muted")
        return
    averages = [sum(numbers[:i]) / i for i in range(1, len(numbers) + 1)]
    ui.text(f"Average {averages[-1]:.2f} of {len(numbers)} number{'' if len(numbers) == 1 else 's'}", size=28, bold=True)
    ui.chart(averages, kind="line")
    ui.text("Numbers: " + ", ".join(f"{number:g}" for number in numbers))
