def app(ui):
    ui.title("Water bill")
    used = ui.number("Cubic metres", 0, min=0)
    cost = min(used, 10) * 2 + max(0, used - 10) * 3
    ui.text(f"To pay: {cost:.2f}", size=28, bold=True)
