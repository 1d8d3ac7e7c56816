def app(ui):
    ui.title("Better deal")
    price = ui.number("Price of one", 3.0, min=0, step=0.1)
    count = int(ui.number("How many I need", 3, min=1))
    percent = ui.slider("Percent off", 0, 90, 30)
    bundle = (count - count // 3) * price
    cheaper = count * price * (1 - percent / 100)
    ui.text(f"3 for 2: {bundle:.2f}", size=24)
    ui.text(f"{percent}% off: {cheaper:.2f}", size=24)
    if round(bundle, 2) == round(cheaper, 2):
        ui.text("Both cost the same", size=32, bold=True)
    else:
        ui.text("Take 3 for 2" if bundle < cheaper else f"Take {percent}% off", size=32, bold=True)
