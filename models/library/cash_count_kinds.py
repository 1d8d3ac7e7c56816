KINDS = {"50 €": 5000, "20 €": 2000, "10 €": 1000, "5 €": 500, "2 €": 200, "1 €": 100,
         "50 ct": 50, "20 ct": 20, "10 ct": 10, "5 ct": 5, "2 ct": 2, "1 ct": 1}


def app(ui):
    ui.title("My cash")
    cents = 0
    with ui.grid(3):
        for name, value in KINDS.items():
            cents += ui.number(name, 0, min=0) * value
    ui.text(f"{cents / 100:.2f} €", size=40, bold=True)
