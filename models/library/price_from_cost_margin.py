def app(ui):
    ui.title("Selling price")
    cost = ui.number("Cost", 12.0, min=0)
    margin = ui.number("Margin (%)", 40.0, min=0, max=99)
    price = cost / (1 - margin / 100)
    ui.text(f"{price:.2f}", size=40, bold=True)
    ui.text(f"Profit: {price - cost:.2f}", size=20)
