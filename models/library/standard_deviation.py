def app(ui):
    ui.title("Standard deviation")
    text = ui.field("Numbers", "2 4 4 4 5 5 7 9")
    numbers = [float(word) for word in re.findall(r"-?\d+\.?\d*", text)]
    if len(numbers) < 2:
        ui.text("Type at least two numbers", color="muted")
        return
    average = sum(numbers) / len(numbers)
    squares = sum((number - average) ** 2 for number in numbers)
    ui.text(f"{math.sqrt(squares / len(numbers)):.2f}", size=48, bold=True)
    ui.text(f"Average: {average:.2f}")
    ui.text(f"As a sample: {math.sqrt(squares / (len(numbers) - 1)):.2f}")
