def app(ui):
    ui.title("Copy shop")
    copies = ui.number("Copies", 1, min=0)
    if copies > 200:
        each = 0.10
    elif copies > 50:
        each = 0.15
    else:
        each = 0.20
    ui.text(f"{copies} x {each:.2f} = {copies * each:.2f}", size=28)
