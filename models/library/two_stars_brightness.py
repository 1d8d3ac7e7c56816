def app(ui):
    ui.title("Two stars")
    first = ui.number("First star (magnitude)", -1.46, step=0.1)
    second = ui.number("Second star (magnitude)", 1.98, step=0.1)
    apart = min(abs(second - first), 100)
    times = 10 ** (0.4 * apart)
    if first == second:
        ui.text("Both are equally bright", size=32, bold=True)
    else:
        ui.text(f"The {'first' if first < second else 'second'} is {times:.1f} times as bright", size=32, bold=True)
    ui.text("The smaller the magnitude, the brighter the star", color="muted")
