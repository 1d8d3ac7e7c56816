def app(ui):
    ui.title("Histogram")
    text = ui.field("Numbers", "12 15 21 22 28 31 35 36 44", lines=3)
    width = int(ui.number("Width of a class", 10, min=1))
    numbers = [int(part) for part in text.replace(",", " ").split() if part.isdigit()]
    if not numbers:
        ui.text("Type some whole numbers", color="muted")
        return
    first, last = min(numbers) // width, max(numbers) // width
    if last - first > 60:
        ui.text("Take wider classes", size=24, color="bad")
        return
    counts = {}
    for place in range(first, last + 1):
        counts[f"{place * width}-{place * width + width - 1}"] = sum(number // width == place for number in numbers)
    ui.chart(list(counts.values()), labels=list(counts), kind="bar")
    ui.text(f"{len(numbers)} {'number' if len(numbers) == 1 else 'numbers'}", size=24)
