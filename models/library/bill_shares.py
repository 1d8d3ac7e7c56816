def app(ui):
    ui.title("Shares")
    bill = ui.number("Bill", 0.0, min=0)
    shares = {}
    with ui.row():
        for name in ["Ann", "Ben", "Cid"]:
            shares[name] = ui.number(name, 1, min=0)
    total = sum(shares.values()) or 1
    for name in shares:
        ui.text(f"{name} pays {bill * shares[name] / total:.2f}", size=24)
