def app(ui):
    ui.title("Sum and average")
    text = ui.field("Numbers", "1, 2, 3")
    numbers = [float(part) for part in text.split(",") if part.strip()]
    if numbers:
        ui.text(f"Sum: {sum(numbers):g}")
        ui.text(f"Average: {sum(numbers) / len(numbers):g}")
