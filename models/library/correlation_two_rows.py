import math


def numbers_of(text):
    return [float(word) for word in text.replace(",", " ").split()]


def app(ui):
    ui.title("Correlation")
    try:
        xs = numbers_of(ui.field("First list", "1 2 3 4 5"))
        ys = numbers_of(ui.field("Second list", "2 4 5 4 6"))
    except ValueError:
        ui.text("Only numbers, with spaces between", color="warn")
        return
    if len(xs) != len(ys) or len(xs) < 2:
        ui.text("Both lists need the same number of numbers, at least two", color="warn")
        return
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    top = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys))
    bottom = math.sqrt(sum((x - mean_x) ** 2 for x in xs) * sum((y - mean_y) ** 2 for y in ys))
    if bottom == 0:
        ui.text("One list is all the same, there is no correlation", color="warn")
        return
    ui.text(f"r = {top / bottom:.3f}", size=40, bold=True)
    ui.chart(list(zip(xs, ys)), kind="scatter")
