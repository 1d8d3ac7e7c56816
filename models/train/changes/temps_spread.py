def app(ui):
    ui.title("Temperatures")
    text = ui.field("Temperatures", placeholder="18, 21.5, 19")
    numbers = []
    for part in text.split(","):
        try:
            number = float(part)
        except ValueError:
            continue
        numbers.append(number)
    if numbers:
        average = sum(numbers) / len(numbers)
        ui.text(f"Average: {average:.1f}", size=32, bold=True)
        ui.text(f"Coldest: {min(numbers):g}")
        ui.text(f"Warmest: {max(numbers):g}")
        ui.text(f"Difference: {max(numbers) - min(numbers):g}")
    else:
        ui.text("No numbers yet", color="muted")
