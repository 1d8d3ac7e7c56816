def app(ui):
    ui.title("Share in a ratio")
    total = ui.number("Sweets", 60, min=0)
    with ui.row():
        first = ui.number("First part", 2, min=1)
        second = ui.number("Second part", 3, min=1)
    one = total / (first + second)
    ui.text(f"{one * first:g} and {one * second:g}", size=48, bold=True)
    ui.text(f"{first:g} + {second:g} = {first + second:g} parts")
    ui.text(f"{total:g} ÷ {first + second:g} = {one:g} for one part")
