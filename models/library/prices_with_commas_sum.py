def app(ui):
    ui.title("Prices")
    text = ui.field("Prices", "2.50; 3; 1,20")
    prices = []
    for part in text.split(";"):
        try:
            prices.append(float(part.strip().replace(",", ".")))
        except ValueError:
            continue
    for number, price in enumerate(prices, 1):
        ui.text(f"{number}. {price:.2f}")
    ui.text(f"Sum: {sum(prices):.2f}", size=24, bold=True)
    if prices:
        ui.text(f"Dearest: {max(prices):.2f}")
