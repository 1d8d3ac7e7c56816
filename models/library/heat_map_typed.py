def app(ui):
    ui.title("Heat map")
    text = ui.field("Numbers in rows", "1 5 3\n7 2 8\n4 6 9", lines=5)
    rows = [[int(part) for part in line.split() if part.isdigit()] for line in text.splitlines()]
    numbers = [number for row in rows for number in row]
    if not numbers:
        ui.text("Type rows of numbers", color="muted")
        return
    low, high = min(numbers), max(numbers)
    c = ui.canvas(60 * max(len(row) for row in rows), 60 * len(rows))
    for y, row in enumerate(rows):
        for x, number in enumerate(row):
            red = round(255 * (number - low) / (high - low or 1))
            c.rect(x * 60, y * 60, 58, 58, f"#{red:02x}40{255 - red:02x}")
            c.text(x * 60 + 29, y * 60 + 29, number, size=20, color="white", align="center")
    ui.text(f"Lowest {low}, highest {high}", size=24)
