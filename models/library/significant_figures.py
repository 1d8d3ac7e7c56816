import math


def app(ui):
    ui.title("Significant figures")
    text = ui.field("Number", "0.0045678").strip().replace(",", ".")
    digits = ui.slider("Significant figures", 1, 8, 3)
    try:
        number = float(text)
    except ValueError:
        ui.text("Type a number", color="muted")
        return
    if not 1e-12 <= abs(number) < 1e15:
        ui.text("0" if number == 0 else "That is too big or too small", size=40, bold=True)
        return
    places = digits - 1 - math.floor(math.log10(abs(number)))
    ui.text(f"{round(number, places):.{max(0, places)}f}", size=40, bold=True)
    ui.text(f"{number:.{digits - 1}e}", size=20)
