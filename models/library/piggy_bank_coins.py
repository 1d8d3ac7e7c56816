COINS = {"2 euros": 200, "1 euro": 100, "50 cents": 50, "20 cents": 20, "10 cents": 10, "5 cents": 5, "2 cents": 2, "1 cent": 1}


def app(ui):
    ui.title("Piggy bank")
    total = pieces = 0
    with ui.grid(2):
        for name, cents in COINS.items():
            count = int(ui.number(name, 0, min=0))
            total += count * cents
            pieces += count
    ui.text(f"{total / 100:.2f} euros", size=40, bold=True)
    ui.text("1 coin" if pieces == 1 else f"{pieces} coins", size=20)
