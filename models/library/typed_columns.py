def app(ui):
    ui.title("Columns")
    text = ui.field("Numbers", "3, 7, 5")
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
    for i, number in enumerate(numbers):
        height = 180 * number / most
        c.rect(i * 50 + 5, 220 - height, 40, height, "red" if number == max(numbers) else "blue")
        c.text(i * 50 + 25, 208 - height, number, align="center")
