def middle(values):
    half = len(values) // 2
    return values[half] if len(values) % 2 else (values[half - 1] + values[half]) / 2


def app(ui):
    ui.title("Box plot")
    text = ui.field("Numbers", "2 4 4 5 7 9 12")
    numbers = sorted(float(word) for word in re.findall(r"-?\d+\.?\d*", text))
    if len(numbers) < 2:
        ui.text("Type at least two numbers", color="muted")
        return
    half = len(numbers) // 2
    low, high = numbers[0], numbers[-1]
    lower, median, upper = middle(numbers[:half]), middle(numbers), middle(numbers[-half:])
    scale = 360 / (high - low or 1)
    x1, x2, x3 = [20 + (value - low) * scale for value in (lower, median, upper)]
    c = ui.canvas(400, 100)
    c.line(20, 50, 20 + (high - low) * scale, 50, "gray", 2)
    c.line(20, 35, 20, 65, "gray", 2)
    c.line(20 + (high - low) * scale, 35, 20 + (high - low) * scale, 65, "gray", 2)
    c.rect(x1, 20, x3 - x1, 60, "teal", outline="white")
    c.line(x2, 20, x2, 80, "yellow", 3)
    names = ["Minimum", "Lower quartile", "Median", "Upper quartile", "Maximum"]
    for name, value in zip(names, [low, lower, median, upper, high]):
        ui.text(f"{name} {value:g}")
