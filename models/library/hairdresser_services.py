SERVICES = {"Wash": (5, 10), "Cut": (25, 30), "Colour": (45, 60), "Dry": (10, 15)}


def app(ui):
    ui.title("Salon")
    total, minutes = 0, 0
    for name, (price, time) in SERVICES.items():
        if ui.checkbox(f"{name}: {price:.2f}, {time} min", False):
            total += price
            minutes += time
    ui.text(f"{total:.2f}", size=40, bold=True)
    ui.text(f"{minutes} minutes", size=20)
