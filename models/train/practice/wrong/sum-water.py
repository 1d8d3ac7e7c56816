def app(ui):
    ui.title("Water bill")
    used = ui.number("Cubic metres", 0, min=0)
    if used <= 10:
        cost = used * 2
    else:
        cost = used * 3
    ui.text(f"To pay: {cost:.2f}", size=28, bold=True)
