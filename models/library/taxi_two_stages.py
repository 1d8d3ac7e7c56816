def app(ui):
    ui.title("Taxi")
    km = ui.number("Kilometres", 5.0, min=0, step=0.5)
    bags = ui.number("Bags", 0, min=0)
    fare = 3.5 + 2 * min(km, 10) + 1.5 * max(0, km - 10) + bags
    ui.text(f"{fare:.2f} €", size=48, bold=True, align="center")
