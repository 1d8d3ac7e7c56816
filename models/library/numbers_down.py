def app(ui):
    ui.title("Numbers")
    numbers = set()
    for part in ui.field("Numbers", placeholder="3, 10, 7").split(","):
        try:
            numbers.add(float(part))
        except ValueError:
            pass
    if numbers:
        ui.text(", ".join(f"{number:g}" for number in sorted(numbers, reverse=True)), size=24)
        ui.text(f"Difference: {max(numbers) - min(numbers):g}")
    else:
        ui.text("Type some numbers", color="muted")
