AMOUNTS = [1, 2, 5, 10, 20, 50, 100]


def app(ui):
    ui.title("Holiday money")
    with ui.row():
        abroad = ui.field("Money there", "Zloty").strip()
        home = ui.field("My money", "Euro").strip()
    rate = ui.number("They give for one of mine", 4.25, min=0.0001, step=0.05)
    ui.table([[amount, f"{amount / rate:.2f}"] for amount in AMOUNTS], header=[abroad, home])
