def app(ui):
    ui.title("Peak flow")
    best = ui.number("My best", 500, min=1, step=10)
    today = ui.number("Today", 450, min=0, step=10)
    share = today / best
    ui.text(f"{share:.0%}".replace("%", " %"), size=48, bold=True)
    if share >= 0.8:
        ui.text("Green", size=32, color="good")
    elif share >= 0.5:
        ui.text("Yellow", size=32, color="warn")
    else:
        ui.text("Red", size=32, color="bad")
