def app(ui):
    ui.title("Dots and line")
    text = ui.field("Numbers", "4, 9, 2")
    numbers = []
    for part in text.split(","):
        part = part.strip()
        if part.isdecimal():
            numbers.append(int(part))
    if not numbers:
        ui.text("Type numbers", color="muted")
        return
    most = max(max(numbers), 1)
    c = ui.canvas(len(numbers) * 50, 220)
    points = []
    for i, number in enumerate(numbers):
        height = 180 * number / most
        points.append((i * 50 + 25, 210 - height))
        c.circle(i * 50 + 25, 210 - height, 6, "red" if number == min(numbers) else "green")
        c.text(i * 50 + 25, 195 - height, number, align="center")
    c.lines(points, color="gray")
