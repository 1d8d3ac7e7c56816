def app(ui):
    ui.title("Who gets what")
    with ui.row():
        a = ui.number("Ann", 0)
        b = ui.number("Ben", 0)
        c = ui.number("Cem", 0)
    money = ui.number("Money to share", 0)
    everything = a + b + c
    if everything > 0:
        one = money / everything
        ui.table([["Ann", f"${one * a:,.2f}"], ["Ben", f"${one * b:,.2f}"], ["Cem", f"${one * c:,.2f}"]], header=["Who", "Gets"])
