def app(ui):
    ui.title("Bottles")
    best, lowest = "", None
    for size, start in [(0.5, 0.6), (1, 1.0), (1.5, 1.2)]:
        price = ui.number(f"Price of {size:g} litres", start, min=0)
        each = price / size
        ui.text(f"{size:g} litres: {each:.2f} per litre")
        if lowest is None or each < lowest:
            best, lowest = f"{size:g} litres", each
    ui.text(f"Best: {best}", size=24, bold=True)
