def app(ui):
    ui.title("Column addition")
    first = int(ui.number("First", 478, min=0, max=999999))
    second = int(ui.number("Second", 356, min=0, max=999999))
    total = first + second
    width = len(str(total))
    carries = [""] * width
    for place in range(1, width):
        unit = 10**place
        if first % unit + second % unit >= unit:
            carries[width - 1 - place] = "1"
    ui.table([
        ["carry", *carries],
        ["", *f"{first:>{width}}"],
        ["+", *f"{second:>{width}}"],
        ["=", *str(total)],
    ])
    ui.text(f"{first} + {second} = {total}", size=32, bold=True)
