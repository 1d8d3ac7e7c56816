def app(ui):
    ui.title("Push-ups")
    numbers = ui.state.get("numbers", [])
    with ui.row():
        count = ui.number("Push-ups", 10, min=0)
        if ui.button("Log"):
            numbers.append(count)
    if numbers:
        ui.chart(numbers, kind="bar")
        ui.text(f"Best: {max(numbers)}", size=20)
    if len(numbers) > 1:
        ui.text(f"Against the one before: {numbers[-1] - numbers[-2]:+}", size=20)
