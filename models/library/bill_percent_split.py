def app(ui):
    ui.title("Bill for two")
    bill = ui.number("Bill", 0.0, min=0)
    percent = ui.slider("My percent", 0, 100, 50)
    mine = bill * percent / 100
    ui.text(f"I pay {mine:.2f}", size=24)
    ui.text(f"My friend pays {bill - mine:.2f}", size=24)
