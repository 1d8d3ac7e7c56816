def app(ui):
    ui.title("Adding machine")
    s = ui.state
    numbers = s.get("numbers", [])
    number = ui.number("Number", 0.0)
    with ui.row():
        if ui.button("Add"):
            numbers.append(number)
        if ui.button("Subtract"):
            numbers.append(-number)
        if ui.button("Undo") and numbers:
            numbers.pop()
        if ui.button("Clear"):
            numbers = s.numbers = []
    ui.text(f"Total: {sum(numbers):,.2f}", size=40, bold=True, align="right")
    if numbers:
        ui.text(f"{len(numbers)} numbers, average {sum(numbers) / len(numbers):,.2f}", align="right")
    ui.divider()
    for number in numbers:
        ui.text(f"{number:+,.2f}", mono=True, align="right")
    if not numbers:
        ui.text("Nothing added yet", color="muted", align="right")
