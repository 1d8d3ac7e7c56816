def app(ui):
    ui.title("Commission")
    sales = ui.number("Sales", 15000.0, min=0)
    low = min(sales, 10000) * 0.03
    high = max(0, sales - 10000) * 0.05
    ui.text(f"{low + high:.2f}", size=40, bold=True)
    ui.text(f"3% up to 10000: {low:.2f}")
    ui.text(f"5% above: {high:.2f}")
