def app(ui):
    ui.title("Achterreihe")
    right = 0
    for i in range(1, 11):
        with ui.row():
            answer = ui.field(f"8 mal {i}").strip()
            if answer == str(8 * i):
                right += 1
                ui.text("Richtig", color="good")
            elif answer:
                ui.text("Falsch", color="bad")
    ui.text(f"{right} von 10 richtig", size=28, bold=True)
