def app(ui):
    ui.title("Histogram")
    width = int(ui.number("Width of a group", 10, min=1))
    numbers = []
    for word in ui.field("Numbers", "12 18 25 31 33 38 47", lines=3).replace(",", " ").split():
        try:
            numbers.append(float(word))
        except ValueError:
            pass
    if not numbers:
        ui.text("Type some numbers", color="muted")
        return
    first, last = int(min(numbers) // width), int(max(numbers) // width)
    groups = range(first, last + 1)[:40]
    counts = [sum(number // width == group for number in numbers) for group in groups]
    labels = [f"{group * width} to {group * width + width}" for group in groups]
    ui.chart(counts, kind="bar", labels=labels)
    ui.table([[label, count] for label, count in zip(labels, counts)], header=["From to below", "Numbers"])
