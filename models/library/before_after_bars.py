def app(ui):
    ui.title("Before and after")
    with ui.row():
        before = ui.number("Before", 80, min=0)
        after = ui.number("After", 60, min=0)
    most = max(before, after, 1)
    c = ui.canvas(300, 240, background="white")
    for x, value, color in [(50, before, "gray"), (180, after, "green")]:
        c.rect(x, 230 - 200 * value / most, 80, 200 * value / most, color)
        c.text(x + 40, 218 - 200 * value / most, f"{value:.10g}", size=18, color="black", align="center")
    if before == 0:
        ui.text("No percent from 0", size=32)
    else:
        ui.text(f"{(after - before) / before * 100:+.0f}%", size=48, bold=True, align="center")
