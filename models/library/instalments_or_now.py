def app(ui):
    ui.title("Instalments")
    price = ui.number("Price now", 600.0, min=1)
    count = ui.number("Number of instalments", 12, min=1)
    each = ui.number("Each instalment", 55.0, min=0)
    more = count * each - price
    if more > 0:
        ui.text(f"{more:.2f} more", size=40, bold=True)
        ui.text(f"{more / price * 100:.1f}% more than at once")
    elif more < 0:
        ui.text(f"{-more:.2f} less", size=40, bold=True)
    else:
        ui.text("Both cost the same", size=40, bold=True)
