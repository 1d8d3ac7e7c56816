def app(ui):
    ui.title("Third angle")
    first = ui.number("First angle", 60, min=1, max=178)
    second = ui.number("Second angle", 40, min=1, max=178)
    third = 180 - first - second
    if third <= 0:
        ui.text("Together they must be less than 180°", color="bad", size=20)
        return
    ui.text(f"Third angle: {third:g}°", size=40, bold=True)
    biggest = max(first, second, third)
    kind = "an acute" if biggest < 90 else "a right" if biggest == 90 else "an obtuse"
    ui.text(f"180 - {first:g} - {second:g} = {third:g}")
    ui.text(f"It is {kind} triangle", size=20)
