RATIOS = {"1 : 1 : 1": 1, "1 : 2 : 2": 2, "1 : 5 : 5": 5}


def app(ui):
    ui.title("Feed the sourdough")
    starter = ui.number("Starter (g)", 50, min=1)
    ratio = ui.choice("Starter : flour : water", list(RATIOS))
    each = starter * RATIOS[ratio]
    ui.text(f"Flour: {each} g", size=28)
    ui.text(f"Water: {each} g", size=28)
    ui.text(f"In the jar: {starter + 2 * each} g", size=28, bold=True)
