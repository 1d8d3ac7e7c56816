def app(ui):
    ui.title("Service charge")
    amount = ui.number("Amount", 100.0, min=0)
    ui.text(f"Service: {amount * 0.10:.2f}", size=28)
