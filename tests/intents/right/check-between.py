def app(ui):
    ui.title("Random number")
    numbers = ui.state.get("numbers", [])
    low = ui.number("Smallest", 1)
    high = ui.number("Largest", 100)
    if ui.button("New number"):
        numbers.append(random.randint(low, high))
    if numbers:
        ui.text(numbers[-1], size=64)
        ui.text("So far: " + ", ".join(map(str, numbers)))
