KINDS = {"100 €": 10000, "50 €": 5000, "20 €": 2000, "10 €": 1000, "5 €": 500, "2 €": 200, "1 €": 100,
         "50 ct": 50, "20 ct": 20, "10 ct": 10, "5 ct": 5, "2 ct": 2, "1 ct": 1}


def app(ui):
    ui.title("Notes and coins")
    rest = round(ui.number("Amount", 87.65, min=0, max=100000, step=0.01) * 100)
    rows = []
    pieces = 0
    for name, value in KINDS.items():
        count, rest = rest // value, rest % value
        pieces += count
        if count:
            rows.append(f"{count} × {name}")
    ui.text(f"{pieces} {'piece' if pieces == 1 else 'pieces'}", size=32, bold=True)
    for row in rows:
        ui.text(row, size=20)
